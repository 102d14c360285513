import type { ActualPoint, Indicator, PlanPoint } from '../../src/contract/indicators'
import { addDays, addMonths, monthsFrom, periodEnd } from '../calendar'

/** An indicator with all that will ever be known of it, and since when each figure is known. */
export interface IndicatorRow extends Omit<
  Indicator,
  'id' | 'actual' | 'otherPlans' | 'solutionIds' | 'baseline' | 'goal' | 'plan' | 'note'
> {
  baseline: Point | null
  goal: Point | null
  plan: readonly Point[]
  otherPlans?: readonly { by: 'province' | 'ward'; name: string; points: readonly Point[] }[]
  /** Codes of the programme's solutions. */
  solutions: readonly string[]
  figures: readonly Figure[]
  /** A remark and the day since when it stands there. */
  note?: { since: string; text: string }
}

export type Point = readonly [period: string, value: number]

/** One state of one period's figure; a later one takes its place. */
export interface Figure extends ActualPoint {
  since: string
}

/** Plan points of the years from `first` on. */
export function yearly(first: number, values: readonly number[]): Point[] {
  return values.map((value, index) => [String(first + index), value])
}

/** Points of consecutive months from `first` on. */
export function monthly(first: string, values: readonly number[]): Point[] {
  return values.map((value, index) => [addMonths(first, index), value])
}

/** Points of consecutive quarters from `first` on. */
export function quarterly(first: string, values: readonly number[]): Point[] {
  const start = Number(first.slice(0, 4)) * 4 + Number(first.slice(6)) - 1
  return values.map((value, index) => {
    const quarter = start + index
    return [`${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`, value]
  })
}

/** Figures that are known some days after their period has closed. */
export function closed(points: readonly Point[], daysAfter: number): Figure[] {
  return points.map(([period, value]) => ({
    period,
    value,
    since: addDays(periodEnd(period), daysAfter),
  }))
}

/** Figures of running months that are counted up to the 20th. */
export function countedTo20(points: readonly Point[]): Figure[] {
  return points.map(([period, value]) => ({ period, value, since: `${period}-20` }))
}

/** Estimates of running periods, known from a day of the period's own month on. */
export function estimated(points: readonly Point[], day: string): Figure[] {
  return points.map(([period, value]) => ({
    period,
    value,
    estimated: true,
    since: period.length === 4 ? `${period}-${day}` : `${period}-${day.slice(-2)}`,
  }))
}

/** Periods for which the report came without a figure. */
export function unreported(periods: readonly string[], daysAfter: number): Figure[] {
  return periods.map((period) => ({
    period,
    value: null,
    since: addDays(periodEnd(period), daysAfter),
  }))
}

/** A total that grows to `last` over the months from `first`, by the given share of each month. */
export function growing(first: string, last: string, total: number, weights: readonly number[]) {
  const months = monthsFrom(first, last)
  const whole = months.reduce((sum, _, index) => sum + (weights[index % weights.length] ?? 1), 0)
  let done = 0
  return months.map((month, index): Point => {
    done += weights[index % weights.length] ?? 1
    return [month, Math.round((total * done) / whole)]
  })
}

/** `[period, value]` as the contract writes it. */
export function toPlanPoint([period, value]: Point): PlanPoint {
  return { period, value }
}
