import type { PlanPoint } from '../contract/indicators'
import { addDays, compareDates, makeDate, monthsBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { inTimeOrder, periodEnd, periodStart, periodYear } from '../lib/periods'
import type { Period } from '../lib/periods'
import type { PlannedSeries } from './indicator-path'

/** A value at the end of a day. */
export interface CoursePoint {
  readonly date: LocalDate
  readonly value: number
}

export interface ActualMark extends CoursePoint {
  /** null: the baseline. */
  readonly period: Period | null
  readonly estimated: boolean
}

/** Lines that are not joined with each other. */
export type Course<Point extends CoursePoint = CoursePoint> = readonly (readonly Point[])[]

const years = (plan: readonly PlanPoint[]): readonly number[] => [
  ...new Set(plan.map(({ period }) => periodYear(period))),
]

const hasBaseline = ({ measure }: PlannedSeries): boolean =>
  measure === 'level' || measure === 'term-total'

const baselineOf = (series: PlannedSeries): readonly CoursePoint[] =>
  series.baseline !== null && hasBaseline(series)
    ? [{ date: periodEnd(series.baseline.period), value: series.baseline.value }]
    : []

/** Holds each plan value from the day before its period to the day before the next one's. */
function stairs(plan: readonly PlanPoint[], last: LocalDate): readonly CoursePoint[] {
  const starts = [...plan].sort((left, right) =>
    compareDates(periodStart(left.period), periodStart(right.period)),
  )
  return starts.flatMap(({ period, value }, place) => {
    const next = starts[place + 1]
    const end = next ? addDays(periodStart(next.period), -1) : last
    return [
      { date: addDays(periodStart(period), -1), value },
      { date: end, value },
    ]
  })
}

/** A line cut off after a day, straight between its points. */
function cutAfter(line: readonly CoursePoint[], last: LocalDate): readonly CoursePoint[] {
  const kept = line.filter(({ date }) => date <= last)
  const from = kept.at(-1)
  const to = line[kept.length]
  if (from === undefined || to === undefined || from.date === last) return kept
  const part = monthsBetween(from.date, last) / monthsBetween(from.date, to.date)
  return [...kept, { date: last, value: from.value + (to.value - from.value) * part }]
}

/**
 * The path as lines to draw, up to a day: straight between its points or in stairs, for what starts
 * anew each January a line per year. Levels and a term's total keep their last plan value.
 */
export function pathCourse(series: PlannedSeries, last: LocalDate): Course {
  const plan = inTimeOrder(series.plan)
  const final = plan.at(-1)
  if (final === undefined) return []
  const isStep = series.path === 'step' || series.measure === 'yearly-average'
  if (series.measure === 'year-total') {
    return years(plan)
      .map((year) => {
        const points = plan.filter(({ period }) => periodYear(period) === year)
        const start = { date: makeDate(year - 1, 12, 31), value: 0 }
        return isStep
          ? stairs(points, makeDate(year, 12, 31))
          : [start, ...points.map(({ period, value }) => ({ date: periodEnd(period), value }))]
      })
      .map((line) => cutAfter(line, last))
      .filter((line) => line.length > 1)
  }
  const end = periodEnd(final.period)
  const kept = hasBaseline(series) && end < last ? last : end
  const line = isStep
    ? stairs(plan, kept)
    : [
        ...baselineOf(series),
        ...plan.map(({ period, value }) => ({ date: periodEnd(period), value })),
        ...(kept > end ? [{ date: kept, value: final.value }] : []),
      ]
  return [cutAfter(line, last)].filter((each) => each.length > 1)
}

/**
 * What was reached, as lines to draw: broken where a figure is missing and, for what starts anew
 * each January, between years. A running figure that is no estimate stands at the day of the data.
 */
export function actualCourse(series: PlannedSeries, asOf: LocalDate): Course<ActualMark> {
  const lines: ActualMark[][] = [[]]
  const [baseline] = baselineOf(series)
  if (baseline) lines[0]?.push({ ...baseline, period: null, estimated: false })
  const seen = new Set<Period>()
  for (const { period, value, estimated } of inTimeOrder(series.actual)) {
    if (seen.has(period) || periodStart(period) > asOf) continue
    seen.add(period)
    const line = lines.at(-1)
    const before = line?.at(-1)
    if (value === null || line === undefined) {
      lines.push([])
      continue
    }
    const end = periodEnd(period)
    const isEstimate = estimated === true
    const mark = {
      date: end > asOf && !isEstimate ? asOf : end,
      value,
      period,
      estimated: isEstimate,
    }
    const startsAnew =
      series.measure === 'year-total' &&
      before?.period != null &&
      periodYear(before.period) !== periodYear(period)
    if (startsAnew) lines.push([mark])
    else line.push(mark)
  }
  return lines.filter((line) => line.length > 0)
}
