import type { Indicator } from '../contract/indicators'
import type { WardRules } from '../contract/rules'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway } from '../lib/numbers'
import { inTimeOrder, periodEnd, periodStart, periodYear } from '../lib/periods'
import type { Period } from '../lib/periods'
import { findDue, findJudgedPoint } from './indicator-path'
import type { DueValue, JudgedPoint, NoDue, PlannedSeries } from './indicator-path'
import type { StatusToken } from './status'

export type IndicatorWord =
  | 'exceeded'
  | 'met'
  | 'not-met'
  | 'on-path'
  | 'at-risk'
  | 'late'
  | 'no-direction'
  | 'no-goal'
  | 'no-figure'
  | NoDue

/** A status with everything that it was reached by, so that a page can repeat the arithmetic. */
export interface SeriesStatus {
  readonly token: StatusToken
  readonly word: IndicatorWord
  /** Per cent of what is due, one decimal; null where there is none, never zero instead. */
  readonly percent: number | null
  /** Rounded to the indicator's decimals. Of a yearly average: the mean of its years. */
  readonly actual: number | null
  readonly due: number | null
  readonly point: JudgedPoint | null
  /** How `due` was found. */
  readonly path: DueValue | null
  readonly isGoalClosed: boolean
  /** Of a year whose value is still running in an average; null otherwise. */
  readonly runningYear: number | null
  /** What a row that is not yet due waits for. */
  readonly expected: Period | null
  readonly thresholds: WardRules['indicator']
}

export interface OtherPlanShare {
  readonly by: 'province' | 'ward'
  readonly name: string
  readonly period: Period
  readonly value: number
  /** The actual as per cent of the whole year's point, one decimal. */
  readonly percent: number | null
}

export interface JudgedIndicator extends SeriesStatus {
  readonly id: string
  readonly indicator: Indicator
  readonly otherPlans: readonly OtherPlanShare[]
}

interface Verdict {
  readonly token: StatusToken
  readonly word: IndicatorWord
}

type Direction = 'at-least' | 'at-most'

const holds = (direction: Direction, actual: number, bound: number): boolean =>
  direction === 'at-least' ? actual >= bound : actual <= bound

function percentOfDue(direction: Direction, actual: number, due: number): number | null {
  const [part, whole] = direction === 'at-least' ? [actual, due] : [due, actual]
  return whole > 0 ? roundHalfAway((100 * part) / whole, 1) : null
}

/** Rule: goals that a year's value decides, and totals that must stay below, wait for the close. */
const canBeMetEarly = ({ measure, direction }: PlannedSeries): boolean =>
  measure === 'level' || (measure === 'term-total' && direction === 'at-least')

function judgeByGoal(
  series: PlannedSeries,
  direction: Direction,
  actual: number,
  goal: number,
  isClosed: boolean,
): Verdict | null {
  if (holds(direction, actual, goal) && (isClosed || canBeMetEarly(series))) {
    return { token: 'done', word: actual === goal ? 'met' : 'exceeded' }
  }
  return isClosed ? { token: 'overdue', word: 'not-met' } : null
}

function judgeByPath(
  direction: Direction,
  actual: number,
  due: number,
  percent: number | null,
  thresholds: WardRules['indicator'],
): Verdict {
  const share = percent ?? (holds(direction, actual, due) ? Infinity : -Infinity)
  if (share >= thresholds.onTrack) {
    return { token: 'on-track', word: 'on-path' }
  }
  return share >= thresholds.atRisk
    ? { token: 'at-risk', word: 'at-risk' }
    : { token: 'late', word: 'late' }
}

/** Rule: no figure is "not yet due" while no plan period has closed or a yearly figure's year runs. */
function whyNoFigure(series: PlannedSeries, asOf: LocalDate): IndicatorWord {
  if (series.plan.length === 0) {
    return 'no-plan'
  }
  const hasRunningYear =
    series.frequency === 'yearly' &&
    series.actual.some(({ period, value }) => {
      return value !== null && periodStart(period) <= asOf && periodEnd(period) > asOf
    })
  return hasRunningYear || series.plan.every(({ period }) => periodEnd(period) > asOf)
    ? 'not-due'
    : 'no-figure'
}

const isNoDue = (due: DueValue | NoDue): due is NoDue => typeof due === 'string'

/** Judges a figure against its plan and goal. `asOf` is the day of the data. */
export function judgeSeries(
  series: PlannedSeries,
  thresholds: WardRules['indicator'],
  asOf: LocalDate,
): SeriesStatus {
  const { direction, goal, decimals } = series
  const point = findJudgedPoint(series, asOf)
  const found = point === null ? 'no-plan' : findDue(series, point, asOf)
  const isGoalClosed =
    point !== null &&
    goal !== null &&
    periodEnd(goal.period) <= asOf &&
    periodEnd(goal.period) <= point.moment
  const goalPath: DueValue | null = isGoalClosed
    ? { kind: 'goal', value: goal.value, period: goal.period }
    : null
  const path = isNoDue(found) ? goalPath : found
  const value = path?.kind === 'average' ? path.actual : (point?.value ?? null)
  const actual = value === null ? null : roundHalfAway(value, decimals)
  const due = path === null ? null : roundHalfAway(path.value, decimals)
  const percent =
    direction === null || actual === null || due === null
      ? null
      : percentOfDue(direction, actual, due)

  function reach(): Verdict {
    if (direction === null) {
      return { token: 'no-data', word: 'no-direction' }
    }
    if (goal === null) {
      return { token: 'no-data', word: 'no-goal' }
    }
    if (actual === null) {
      return { token: 'no-data', word: whyNoFigure(series, asOf) }
    }
    const goalValue = roundHalfAway(goal.value, decimals)
    const byGoal = judgeByGoal(series, direction, actual, goalValue, isGoalClosed)
    if (byGoal !== null) {
      return byGoal
    }
    if (due === null) {
      return { token: 'no-data', word: isNoDue(found) ? found : 'no-plan' }
    }
    return judgeByPath(direction, actual, due, percent, thresholds)
  }

  const { token, word } = reach()
  const waitsFrom = point?.moment ?? asOf
  const expected =
    word === 'not-due'
      ? inTimeOrder(series.plan).find(({ period }) => periodEnd(period) > waitsFrom)
      : undefined
  const years = path?.kind === 'average' ? path.years : []
  return {
    token,
    word,
    percent,
    actual,
    due,
    point,
    path,
    isGoalClosed,
    runningYear: years.find((year) => year.running)?.year ?? null,
    expected: expected?.period ?? null,
    thresholds,
  }
}

function shareOfOtherPlans(indicator: Indicator, point: JudgedPoint): OtherPlanShare[] {
  const yearEnd = `${String(periodYear(point.period))}-12-31`
  const actual = roundHalfAway(point.value, indicator.decimals)
  return indicator.otherPlans.flatMap(({ by, name, points }) => {
    const whole = points.find(({ period }) => periodEnd(period) === yearEnd)
    if (whole === undefined) {
      return []
    }
    const value = roundHalfAway(whole.value, indicator.decimals)
    const percent = value > 0 ? roundHalfAway((100 * actual) / value, 1) : null
    return [{ by, name, period: whole.period, value, percent }]
  })
}

/**
 * The status of an indicator on the day of the data, with what it was reached by.
 * Rule: goal met: done (a yearly value or a total that must stay below only once the goal's period
 * has closed); goal's period closed and not met: overdue; else by per cent of what is due, actual
 * and due rounded to `decimals` first: from `onTrack` on track, from `atRisk` at risk, less late.
 * Without a per cent: on track if the direction holds, else late. A missing figure is never zero.
 */
export function judgeIndicator(
  indicator: Indicator,
  rules: WardRules,
  asOf: LocalDate,
): JudgedIndicator {
  const status = judgeSeries(indicator, rules.indicator, asOf)
  const otherPlans = status.point === null ? [] : shareOfOtherPlans(indicator, status.point)
  return { ...status, id: indicator.id, indicator, otherPlans }
}
