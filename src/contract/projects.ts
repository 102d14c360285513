import * as v from 'valibot'
import { clearanceSchema } from './clearance'
import { defineResource, type Edge } from './edge'
import { lineStringSchema, pointSchema, polygonSchema } from './geometry'
import {
  date,
  dateOrNull,
  decisionLevel,
  id,
  idOrNull,
  money,
  moneyOrNull,
  obstacleLabel,
  percent,
  percentOrNull,
  period,
  prose,
  shortName,
  text,
  version,
} from './primitives'

const projectCategories = [
  'urban-area',
  'road',
  'drainage',
  'utilities',
  'school',
  'public-building',
  'other',
] as const
export const milestoneStages = ['preparation', 'clearance', 'construction', 'handover'] as const
export const projectStates = ['preparing', 'active', 'suspended', 'completed'] as const
const stallCauses = ['land', 'planning', 'funding', 'legal', 'contractor'] as const
const stallSteps = [
  'review',
  'classified',
  'plan',
  'submitted',
  'resolving',
  'restarted',
  'revoked',
] as const

export const investmentDecisionSchema = v.object({ number: text, date })

export const budgetSchema = v.object({ total: money, fundedBy: text })

export const disbursementPointSchema = v.object({ period, planned: money, actual: moneyOrNull })

export const progressPointSchema = v.object({ period, planned: percent, actual: percentOrNull })

export const milestoneSchema = v.object({
  id,
  name: text,
  stage: v.picklist(milestoneStages),
  plannedStart: date,
  plannedEnd: date,
  extendedEnd: dateOrNull,
  forecastEnd: dateOrNull,
  actualStart: dateOrNull,
  actualEnd: dateOrNull,
})

export const stalledSchema = v.object({
  since: date,
  conclusion77: v.boolean(),
  cause: v.picklist(stallCauses),
  step: v.picklist(stallSteps),
  decisionLevel,
  due: dateOrNull,
})

export const obstacleSchema = v.object({
  id,
  label: obstacleLabel,
  description: prose,
  since: date,
  proposal: v.exactOptional(prose),
  decisionLevel,
  leadUnitId: idOrNull,
  ownerId: idOrNull,
  due: dateOrNull,
  resolvedAt: dateOrNull,
})

export const projectLocationSchema = v.variant('type', [
  pointSchema,
  lineStringSchema,
  polygonSchema,
])

export const projectSchema = v.object({
  id,
  code: text,
  name: text,
  shortName: v.exactOptional(shortName),
  category: v.picklist(projectCategories),
  decision: v.nullable(investmentDecisionSchema),
  investor: text,
  leadUnitId: id,
  ownerId: idOrNull,
  areaIds: v.array(id),
  location: v.nullable(projectLocationSchema),
  budget: budgetSchema,
  disbursement: v.array(disbursementPointSchema),
  milestones: v.array(milestoneSchema),
  physicalProgress: v.array(progressPointSchema),
  clearance: v.nullable(clearanceSchema),
  stalled: v.nullable(stalledSchema),
  obstacles: v.array(obstacleSchema),
  state: v.picklist(projectStates),
  solutionIds: v.array(id),
  indicatorIds: v.array(id),
  sourceId: id,
})

const build = (edge: Edge) =>
  v.object({ version, snapshot: id, items: edge.list('items', projectSchema) })

export const projectsResource = defineResource({
  name: 'projects',
  path: 'snapshots/{id}/projects.json',
  build,
})

export type DisbursementPoint = v.InferOutput<typeof disbursementPointSchema>
export type ProgressPoint = v.InferOutput<typeof progressPointSchema>
export type Milestone = v.InferOutput<typeof milestoneSchema>
export type Stalled = v.InferOutput<typeof stalledSchema>
export type Obstacle = v.InferOutput<typeof obstacleSchema>
export type Project = v.InferOutput<typeof projectSchema>
export type ProjectsFile = v.InferOutput<ReturnType<typeof build>>
export type MilestoneStage = (typeof milestoneStages)[number]
export type ProjectState = (typeof projectStates)[number]
