import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { hotspotComponents } from '../../../src/contract/descriptions/hotspots'
import { indexAndWardComponents } from '../../../src/contract/descriptions/index-and-ward'
import { programmeAndIndicatorsComponents } from '../../../src/contract/descriptions/programme-and-indicators'
import { projectComponents } from '../../../src/contract/descriptions/projects'
import { taskComponents } from '../../../src/contract/descriptions/tasks'
import { valueComponents } from '../../../src/contract/descriptions/values'
import type { Component } from '../../../src/contract/descriptions/component'
import { resources } from '../../../src/contract/resources'
import { examples } from './examples'
import { operations } from './operations'
import { failures, introduction } from './words'

/** Every named schema with its words. */
export const components: Readonly<Record<string, Component>> = {
  ...valueComponents,
  ...indexAndWardComponents,
  ...programmeAndIndicatorsComponents,
  ...projectComponents,
  ...hotspotComponents,
  ...taskComponents,
}

/** The OpenAPI 3.1 document of the API, from the schemas of the contract. */
export function buildDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ward dashboard API',
      version: '1.0.0',
      description: introduction,
      license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
    },
    servers: [{ url: '/api', description: "A folder or service at the dashboard's own origin." }],
    security: [{}, { session: [] }],
    tags: [
      { name: 'index', description: 'Which snapshots there are; polled.' },
      { name: 'snapshot', description: 'The state as of one date; never changes.' },
      { name: 'live', description: 'What is seen now; polled.' },
    ],
    paths: Object.fromEntries(
      Object.values(resources).map((resource) => [`/${resource.path}`, buildPath(resource)]),
    ),
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'Only where the data is not public; the cookie may have another name.',
        },
      },
      parameters: buildParameters(),
      headers: buildHeaders(),
      responses: {
        NotModified: {
          description: 'What `If-None-Match` names still holds. No body.',
          headers: { ETag: { $ref: '#/components/headers/ETag' } },
        },
        ...Object.fromEntries(
          Object.entries(failures).map(([status, description]) => [
            `Status${status}`,
            status === '503'
              ? {
                  description,
                  headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
                }
              : { description },
          ]),
        ),
      },
      schemas: buildSchemas(),
    },
  }
}

type AnyResource = (typeof resources)[keyof typeof resources]

function buildPath({ name, path }: AnyResource) {
  const { operationId, summary, description, component } = operations[name]
  const isSnapshotFile = path.startsWith('snapshots/')
  const parameters = [
    ...(path.includes('{id}') ? ['SnapshotId'] : []),
    ...(path.includes('{hotspotId}') ? ['HotspotId'] : []),
    ...(isSnapshotFile ? [] : ['IfNoneMatch']),
  ]
  const headers = isSnapshotFile ? ['CacheControl'] : ['CacheControl', 'ETag']
  return {
    get: {
      operationId,
      tags: [name === 'snapshots' ? 'index' : isSnapshotFile ? 'snapshot' : 'live'],
      summary,
      description,
      parameters: parameters.map((key) => ({ $ref: `#/components/parameters/${key}` })),
      responses: {
        '200': {
          description: components[component]?.about ?? summary,
          headers: Object.fromEntries(
            headers.map((key) => [
              key === 'CacheControl' ? 'Cache-Control' : key,
              { $ref: `#/components/headers/${key}` },
            ]),
          ),
          content: {
            'application/json': {
              schema: { $ref: `#/components/schemas/${component}` },
              example: examples[name],
            },
          },
        },
        ...(isSnapshotFile ? {} : { '304': { $ref: '#/components/responses/NotModified' } }),
        ...Object.fromEntries(
          Object.keys(failures)
            .filter((status) => isSnapshotFile || status !== '410')
            .map((status) => [status, { $ref: `#/components/responses/Status${status}` }]),
        ),
      },
    },
  }
}

function buildParameters() {
  const id = { $ref: '#/components/schemas/Id' }
  return {
    SnapshotId: {
      name: 'id',
      in: 'path',
      required: true,
      description: 'Id of a snapshot, from the index.',
      schema: id,
      example: '2026-11-20',
    },
    HotspotId: {
      name: 'hotspotId',
      in: 'path',
      required: true,
      description: 'Id of a hotspot, from hotspots.json.',
      schema: id,
      example: 'ngap-phan-chu-trinh',
    },
    IfNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      required: false,
      description: 'The `ETag` of what the reader has; 304 is answered while it still holds.',
      schema: { type: 'string' },
    },
  }
}

function buildHeaders() {
  return {
    ETag: {
      description: 'Names this version of the file; changes whenever the file does.',
      required: true,
      schema: { type: 'string' },
    },
    CacheControl: {
      description:
        '`public, max-age=31536000, immutable` on files of a snapshot, `no-cache` on the others; with `private` in place of `public` behind a log-in.',
      schema: { type: 'string' },
    },
    RetryAfter: {
      description: 'Seconds until it is worth asking again.',
      schema: { type: 'integer', minimum: 0 },
    },
  }
}

function buildSchemas() {
  const schemas = toJsonSchemaDefs(
    Object.fromEntries(Object.entries(components).map(([name, { schema }]) => [name, schema])),
    {
      target: 'draft-2020-12',
      // Said in words and by formats: a number of JSON Schema is finite anyway.
      ignoreActions: ['check', 'finite'],
      overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    },
  )
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { about = '', fields = {} } = components[name] ?? {}
      const properties = Object.entries(schema.properties ?? {}).map(
        ([key, property]): [string, unknown] => [
          key,
          typeof property === 'boolean' ? property : { ...property, description: fields[key] },
        ],
      )
      return [
        name,
        properties.length === 0
          ? { ...schema, description: about }
          : { ...schema, description: about, properties: Object.fromEntries(properties) },
      ]
    }),
  )
}
