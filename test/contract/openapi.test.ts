import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../../src/contract/edge'
import type { ResourceName } from '../../src/contract/finding'
import document from '../../src/contract/openapi.json'
import { readResource } from '../../src/contract/read'
import { resources } from '../../src/contract/resources'
import { checkSnapshot } from '../../src/domain/findings'
import { checkIndex } from '../../src/domain/findings-file'
import { checkReadings, checkSeries } from '../../src/domain/findings-readings'
import { toEpoch } from '../../src/lib/dates'
import { buildDocument, components } from '../commands/openapi/document'
import { examples } from '../commands/openapi/examples'
import { operations } from '../commands/openapi/operations'
import { plantAnywhere } from './plant'

const ajv = new Ajv2020({ strict: false, validateFormats: true })
addFormats(ajv)
ajv.addSchema(document, 'api')

const list: readonly Resource<ResourceName, unknown>[] = Object.values(resources)

const validatorOf = (name: ResourceName) => {
  const validate = ajv.getSchema(`api#/components/schemas/${operations[name].component}`)
  if (!validate) throw new Error(`no schema for ${name}`)
  return (value: unknown): boolean => validate(value) === true
}

describe('the OpenAPI document', () => {
  it('is what the schemas give', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(buildDocument())))
  })

  it('has every path of the contract and no other', () => {
    expect(Object.keys(document.paths)).toEqual([
      '/snapshots.json',
      '/snapshots/{id}/ward.json',
      '/snapshots/{id}/programme.json',
      '/snapshots/{id}/indicators.json',
      '/snapshots/{id}/projects.json',
      '/snapshots/{id}/hotspots.json',
      '/snapshots/{id}/hotspot-events.json',
      '/snapshots/{id}/tasks.json',
      '/snapshots/{id}/decisions.json',
      '/snapshots/{id}/summary.json',
      '/snapshots/{id}/readings.json',
      '/live/readings.json',
      '/live/series/{hotspotId}.json',
    ])
  })

  it('describes every schema and every field, and says what null means where null may stand', () => {
    const gaps: string[] = []
    for (const [name, schema] of Object.entries(buildDocument().components.schemas)) {
      if (components[name]?.about === '') gaps.push(name)
      for (const [field, property] of Object.entries(schema.properties ?? {})) {
        const written = JSON.stringify(property)
        const description = components[name]?.fields[field] ?? ''
        if (description.length < 4) gaps.push(`${name}.${field}`)
        if (written.includes('"type":"null"') && !/null:|`null`/.test(description)) {
          gaps.push(`${name}.${field} says nothing of null`)
        }
      }
    }
    expect(gaps).toEqual([])
  })

  it('leaves no object without a name, so that none lacks its descriptions', () => {
    const unnamed = Object.entries(buildDocument().components.schemas).flatMap(([name, schema]) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => JSON.stringify(property).includes('"type":"object"'))
        .map(([field]) => `${name}.${field}`),
    )
    expect(unnamed).toEqual([])
  })

  it('names the closed vocabularies', () => {
    expect(document.components.schemas.Task.properties.state.enum).toEqual([
      'not-started',
      'in-progress',
      'submitted',
      'done',
      'cancelled',
    ])
    expect(document.components.schemas.Hotspot.properties.level.enum).toEqual([1, 2, 3])
  })
})

describe.each(list.map((resource) => [resource.name, resource] as const))(
  'the example of %s',
  (name, resource) => {
    it('validates against the document with ajv', () => {
      expect(validatorOf(name)(examples[name])).toBe(true)
    })

    it('is read without a finding', () => {
      const result = readResource(resource, examples[name])
      expect(result.ok && result.findings).toEqual([])
      expect(result.ok && result.data).toEqual(examples[name])
    })

    it('is refused by ajv wherever the reader finds a fault, and the other way round', () => {
      const isValid = validatorOf(name)
      fc.assert(
        fc.property(plantAnywhere(examples[name]), (planted) => {
          const result = readResource(resource, planted)
          const isRead = result.ok && result.findings.length === 0
          expect(isRead).toBe(isValid(planted))
        }),
        { numRuns: 150, seed: 20261120 },
      )
    })
  },
)

describe('the examples together', () => {
  it('agree with each other, apart from lists that are cut short', () => {
    const findings = [
      ...checkIndex(examples.snapshots),
      ...checkSnapshot({
        entry: examples.snapshots.snapshots[0],
        ward: examples.ward,
        programme: examples.programme,
        indicators: examples.indicators,
        projects: examples.projects,
        hotspots: examples.hotspots,
        hotspotEvents: examples['hotspot-events'],
        tasks: examples.tasks,
        decisions: examples.decisions,
        summary: examples.summary,
        readings: examples.readings,
        liveReadings: examples['live-readings'],
      }),
      ...checkReadings(
        'live-readings',
        examples['live-readings'],
        toEpoch('2026-11-20T17:30:00+07:00'),
      ),
      ...checkSeries(examples.series, 'ngap-phan-chu-trinh', new Set(['sk-2026-031'])),
    ]
    expect(findings.filter(({ expected }) => expected.code !== 'programme-count')).toEqual([])
  })
})
