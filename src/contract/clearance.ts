import * as v from 'valibot'
import { amount, count, date, id, money } from './primitives'

export const clearanceLandSchema = v.object({ total: amount, handedOver: amount })

export const clearanceHouseholdsSchema = v.object({
  total: count,
  handedOver: count,
  paidNotHandedOver: count,
  unpaid: count,
  proposedOut: count,
})

export const compensationSchema = v.object({ approved: money, paid: money })

export const clearanceReportSchema = v.object({
  date,
  landHandedOver: amount,
  handedOver: count,
  paidNotHandedOver: count,
  unpaid: count,
  proposedOut: count,
})

export const clearanceSchema = v.object({
  land: clearanceLandSchema,
  households: clearanceHouseholdsSchema,
  compensation: compensationSchema,
  reportedOn: date,
  sourceId: id,
  history: v.array(clearanceReportSchema),
})

export type Clearance = v.InferOutput<typeof clearanceSchema>
