import * as v from 'valibot'
import { amount, count, percent } from './primitives'

export const indicatorRulesSchema = v.object({ onTrack: amount, atRisk: amount })
export const taskRulesSchema = v.object({ dueSoonDays: count })
export const projectRulesSchema = v.object({
  atRiskDays: count,
  lateDays: count,
  veryLateMonths: count,
})
export const floodRulesSchema = v.object({ moderateCm: amount, severeCm: amount })
export const congestionRulesSchema = v.object({ moderateMinutes: amount, severeMinutes: amount })
export const punctualityRulesSchema = v.object({
  days: count,
  onTrack: percent,
  atRisk: percent,
  atLeast: count,
})
export const sixClearsRulesSchema = v.object({ onTrack: percent, atRisk: percent })

export const wardRulesSchema = v.object({
  indicator: indicatorRulesSchema,
  task: taskRulesSchema,
  project: projectRulesSchema,
  flood: floodRulesSchema,
  congestion: congestionRulesSchema,
  rainMention3hMm: amount,
  readingStaleMinutes: amount,
  punctuality: punctualityRulesSchema,
  sixClears: sixClearsRulesSchema,
})

/** Thresholds that statuses are decided by. */
export type WardRules = v.InferOutput<typeof wardRulesSchema>
