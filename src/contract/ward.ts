import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { multiPolygonSchema, pointSchema, polygonSchema, position } from './geometry'
import {
  amount,
  count,
  date,
  dateOrNull,
  dateTime,
  dateTimeOrNull,
  id,
  idOrNull,
  prose,
  shortName,
  text,
  textOrNull,
  version,
  year,
} from './primitives'
import { wardRulesSchema } from './rules'
import { snapshotKinds } from './snapshot-index'

const unitKinds = [
  'party',
  'government',
  'front',
  'police',
  'military',
  'service',
  'other',
] as const
export const cadences = ['live', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const
const areaKinds = ['boundaries', 'schematic'] as const

export const termSchema = v.object({ from: year, to: year })

export const profileSchema = v.object({
  name: text,
  province: text,
  partyCommittee: text,
  areaKm2: amount,
  population: count,
  partyOrganisations: count,
  partyMembers: count,
  term: termSchema,
})

export const boundarySchema = v.variant('type', [polygonSchema, multiPolygonSchema])

export const areaPropertiesSchema = v.object({
  id,
  name: text,
  labelAt: v.exactOptional(position),
})

export const areaSchema = v.object({
  type: v.literal('Feature'),
  geometry: v.variant('type', [polygonSchema, multiPolygonSchema, pointSchema]),
  properties: areaPropertiesSchema,
})

export const unitSchema = v.object({
  id,
  name: text,
  shortName: v.exactOptional(shortName),
  kind: v.picklist(unitKinds),
  memberId: idOrNull,
})

export const personSchema = v.object({
  id,
  name: textOrNull,
  position: text,
  unitId: id,
  standingCommittee: v.boolean(),
})

export const sourceSchema = v.object({
  id,
  name: text,
  unitId: id,
  cadence: v.picklist(cadences),
  schedule: v.exactOptional(prose),
  reportedAt: dateTimeOrNull,
  nextDueOn: dateOrNull,
})

/** The file's schema; its `areas` are a named part of the document. */
export const buildWard = (edge: Edge) =>
  v.object({
    version,
    snapshot: id,
    asOf: date,
    publishedAt: dateTime,
    title: text,
    kind: v.picklist(snapshotKinds),
    heldOn: dateOrNull,
    profile: profileSchema,
    boundary: edge.orNull('boundary', boundarySchema),
    areas: v.object({
      type: v.literal('FeatureCollection'),
      features: edge.list('areas.features', areaSchema, 'properties.id'),
    }),
    areasAre: v.picklist(areaKinds),
    units: edge.list('units', unitSchema),
    people: edge.list('people', personSchema),
    sources: edge.list('sources', sourceSchema),
    rules: wardRulesSchema,
  })

export const wardResource = defineResource({
  name: 'ward',
  path: 'snapshots/{id}/ward.json',
  build: buildWard,
})

export type Area = v.InferOutput<typeof areaSchema>
export type Unit = v.InferOutput<typeof unitSchema>
export type Person = v.InferOutput<typeof personSchema>
export type Source = v.InferOutput<typeof sourceSchema>
export type Ward = v.InferOutput<ReturnType<typeof buildWard>>
