import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import {
  id,
  idOrNull,
  number,
  numberOrNull,
  period,
  prose,
  shortName,
  text,
  version,
} from './primitives'

export const indicatorCategories = [
  'economy',
  'society',
  'environment',
  'urban',
  'security',
  'party',
  'digital',
] as const
export const indicatorScopes = [
  'resolution',
  'yearly-plan',
  'digital',
  'service-centre',
  'service-score',
  'urban-order',
] as const
export const digitalFields = [
  'service-centre',
  'direction',
  'digital-economy',
  'education',
  'cyber-security',
] as const
const serviceCentreParts = [
  'received',
  'on-time',
  'online',
  'online-payment',
  'digitised',
  'satisfaction',
] as const
const serviceScoreParts = [
  'transparency',
  'progress',
  'digitised',
  'online',
  'satisfaction',
] as const
/** Both lists, each part once. */
export const serviceParts = [...new Set([...serviceCentreParts, ...serviceScoreParts])]
const indicatorDirections = ['at-least', 'at-most'] as const
const indicatorMeasures = ['level', 'term-total', 'year-total', 'yearly-average'] as const
const indicatorFrequencies = ['monthly', 'quarterly', 'yearly'] as const
const planPaths = ['line', 'step'] as const
export const planAuthors = ['province', 'ward'] as const

export const planPointSchema = v.object({ period, value: number })

export const actualPointSchema = v.object({
  period,
  value: numberOrNull,
  estimated: v.exactOptional(v.literal(true)),
})

export const otherPlanSchema = v.object({
  by: v.picklist(planAuthors),
  name: text,
  points: v.array(planPointSchema),
})

export const indicatorSchema = v.object({
  id,
  code: text,
  name: text,
  shortName: v.exactOptional(shortName),
  category: v.picklist(indicatorCategories),
  scopes: v.pipe(v.array(v.picklist(indicatorScopes)), v.minLength(1)),
  field: v.exactOptional(v.picklist(digitalFields)),
  part: v.exactOptional(v.picklist(serviceParts)),
  unit: text,
  unitShort: v.exactOptional(text),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  direction: v.nullable(v.picklist(indicatorDirections)),
  measure: v.picklist(indicatorMeasures),
  frequency: v.picklist(indicatorFrequencies),
  path: v.picklist(planPaths),
  baseline: v.nullable(planPointSchema),
  goal: v.nullable(planPointSchema),
  plan: v.array(planPointSchema),
  actual: v.array(actualPointSchema),
  otherPlans: v.array(otherPlanSchema),
  leadUnitId: id,
  ownerId: idOrNull,
  solutionIds: v.array(id),
  sourceId: id,
  note: v.exactOptional(prose),
})

const build = (edge: Edge) =>
  v.object({ version, snapshot: id, items: edge.list('items', indicatorSchema) })

export const indicatorsResource = defineResource({
  name: 'indicators',
  path: 'snapshots/{id}/indicators.json',
  build,
})

export type PlanPoint = v.InferOutput<typeof planPointSchema>
export type ActualPoint = v.InferOutput<typeof actualPointSchema>
export type Indicator = v.InferOutput<typeof indicatorSchema>
export type IndicatorsFile = v.InferOutput<ReturnType<typeof build>>
export type IndicatorCategory = (typeof indicatorCategories)[number]
export type PlanAuthor = (typeof planAuthors)[number]
export type IndicatorScope = (typeof indicatorScopes)[number]
export type DigitalField = (typeof digitalFields)[number]
export type ServicePart = (typeof serviceParts)[number]
