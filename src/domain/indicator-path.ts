import type { Indicator, PlanPoint } from '../contract/indicators'
import { makeDate, monthsBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { hasDate, inTimeOrder, periodEnd, periodStart, periodYear } from '../lib/periods'
import type { Period } from '../lib/periods'
import { averageOfYears } from './yearly-average'
import type { YearOfAverage } from './yearly-average'

/** What a figure is judged by: an indicator, a project's money or its works. */
export type PlannedSeries = Pick<
  Indicator,
  | 'direction'
  | 'measure'
  | 'frequency'
  | 'path'
  | 'decimals'
  | 'baseline'
  | 'goal'
  | 'plan'
  | 'actual'
>

/** The figure that a status speaks of. `moment` is the day at whose end it stands. */
export interface JudgedPoint {
  readonly period: Period
  readonly value: number
  readonly estimated: boolean
  /** Whether the period still runs on the day of the data. */
  readonly running: boolean
  readonly moment: LocalDate
}

export interface LineEnd {
  readonly kind: 'baseline' | 'year-start' | 'plan'
  readonly date: LocalDate
  readonly value: number
}

/** What was due at a moment, in the indicator's unit and not rounded, with how it was found. */
export type DueValue =
  | { readonly kind: 'step'; readonly value: number; readonly period: Period }
  | {
      readonly kind: 'line'
      readonly value: number
      readonly from: LineEnd
      readonly to: LineEnd
      /** Months from the start of the stretch to the moment, and of the whole stretch. */
      readonly elapsed: number
      readonly length: number
    }
  | { readonly kind: 'kept'; readonly value: number; readonly period: Period }
  | {
      readonly kind: 'average'
      readonly value: number
      readonly actual: number
      readonly years: readonly YearOfAverage[]
    }
  | { readonly kind: 'goal'; readonly value: number; readonly period: Period }

export type NoDue = 'not-due' | 'no-plan' | 'no-baseline'

/** Whether a figure belongs to its goal's year alone, and later years say nothing about the goal. */
const isOfYears = (series: PlannedSeries): boolean =>
  series.measure === 'year-total' || series.measure === 'yearly-average'

/**
 * Rule: the last actual with a value whose period has begun by `asOf`; for a yearly indicator only
 * when its period has closed or the value is an estimate. It stands at the end of its period, or at
 * `asOf` if the period still runs and the value is not an estimate. Yearly totals and averages are
 * not judged beyond their goal's period. Of two values for one period the first counts.
 */
export function findJudgedPoint(series: PlannedSeries, asOf: LocalDate): JudgedPoint | null {
  const lastDay = isOfYears(series) && series.goal !== null ? periodEnd(series.goal.period) : null
  const found = inTimeOrder(series.actual).findLast(({ period, value, estimated }) => {
    if (value === null || periodStart(period) > asOf) {
      return false
    }
    const end = periodEnd(period)
    const isReady = series.frequency !== 'yearly' || end <= asOf || estimated === true
    return isReady && (lastDay === null || end <= lastDay)
  })
  const point = series.actual.find(
    ({ period, value }) => value !== null && period === found?.period,
  )
  if (point?.value == null) {
    return null
  }
  const end = periodEnd(point.period)
  const running = end > asOf
  const estimated = point.estimated === true
  return {
    period: point.period,
    value: point.value,
    estimated,
    running,
    moment: running && !estimated ? asOf : end,
  }
}

function stepAt(plan: readonly PlanPoint[], moment: LocalDate): DueValue | NoDue {
  const holding = plan
    .filter(({ period }) => hasDate(period, moment))
    .reduce<PlanPoint | null>(
      (narrowest, point) =>
        narrowest !== null && periodStart(narrowest.period) >= periodStart(point.period)
          ? narrowest
          : point,
      null,
    )
  const { period, value } =
    holding ?? plan.findLast((point) => periodEnd(point.period) < moment) ?? {}
  return period === undefined || value === undefined ? 'not-due' : { kind: 'step', value, period }
}

const planEnd = ({ period, value }: PlanPoint): LineEnd => ({
  kind: 'plan',
  date: periodEnd(period),
  value,
})

function lineAt(
  start: LineEnd | null,
  plan: readonly PlanPoint[],
  moment: LocalDate,
): DueValue | NoDue {
  const next = plan.find(({ period }) => periodEnd(period) >= moment)
  if (next === undefined) {
    return 'no-plan'
  }
  const to = planEnd(next)
  const before = plan.findLast(({ period }) => periodEnd(period) < moment)
  const from = before === undefined ? start : planEnd(before)
  if (to.date === moment && from === null) {
    return { kind: 'step', value: to.value, period: next.period }
  }
  // On the day of the baseline itself nothing of the plan is due yet.
  if (from === null || from.date >= moment) {
    return 'not-due'
  }
  const elapsed = monthsBetween(from.date, moment)
  const length = monthsBetween(from.date, to.date)
  const value = from.value + (to.value - from.value) * (elapsed / length)
  return { kind: 'line', value, from, to, elapsed, length }
}

function yearTotalAt(series: PlannedSeries, moment: LocalDate): DueValue | NoDue {
  const plan = inTimeOrder(series.plan)
  const year = periodYear(moment)
  const ofYear = plan.filter(({ period }) => periodYear(period) === year)
  const last = ofYear.at(-1)
  if (last === undefined) {
    const first = plan[0]
    return first !== undefined && moment < periodStart(first.period) ? 'not-due' : 'no-plan'
  }
  if (periodEnd(last.period) < moment) {
    return 'no-plan'
  }
  if (series.path === 'step') {
    return stepAt(ofYear, moment)
  }
  return lineAt({ kind: 'year-start', date: makeDate(year - 1, 12, 31), value: 0 }, ofYear, moment)
}

function runningPathAt(series: PlannedSeries, moment: LocalDate): DueValue | NoDue {
  const plan = inTimeOrder(series.plan)
  const last = plan.at(-1)
  if (last === undefined) {
    return 'no-plan'
  }
  if (series.path === 'step') {
    return stepAt(plan, moment)
  }
  if (series.measure === 'term-total' && series.baseline === null) {
    return 'no-baseline'
  }
  if (periodEnd(last.period) < moment) {
    return { kind: 'kept', value: last.value, period: last.period }
  }
  const { baseline } = series
  const start: LineEnd | null = baseline && {
    kind: 'baseline',
    date: periodEnd(baseline.period),
    value: baseline.value,
  }
  return lineAt(start, plan, moment)
}

/**
 * What is due at the judged point's moment, or why nothing is.
 * Rule: `step` takes the plan of the period that holds the moment, between two the earlier one's;
 * `line` runs straight between the ends of plan points, in months, from the baseline, for a year's
 * total from 0 on 1 January; a term's total needs a baseline; a level without one has nothing due
 * before its first plan point. After the last point a level and a term's total keep it, a year's
 * total has no plan. An average is of the years that have both a plan and an actual.
 */
export function findDue(
  series: PlannedSeries,
  point: JudgedPoint,
  asOf: LocalDate,
): DueValue | NoDue {
  if (series.plan.length === 0) {
    return 'no-plan'
  }
  if (series.measure === 'year-total') {
    return yearTotalAt(series, point.moment)
  }
  if (series.measure !== 'yearly-average') {
    return runningPathAt(series, point.moment)
  }
  const average = averageOfYears(series.plan, series.actual, point.period, asOf)
  if (average !== null) {
    return { kind: 'average', value: average.plan, actual: average.actual, years: average.years }
  }
  const isBeforePlan = series.plan.every(
    ({ period }) => periodYear(period) > periodYear(point.period),
  )
  return isBeforePlan ? 'not-due' : 'no-plan'
}
