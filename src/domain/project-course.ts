import { earlierDate, makeDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { inTimeOrder, periodEnd, periodStart, periodYear } from '../lib/periods'
import type { Period } from '../lib/periods'

export interface CoursePoint {
  readonly date: LocalDate
  readonly value: number
}

/** Plan and actual of one measure over time. */
export interface ProjectCourse {
  readonly plan: readonly CoursePoint[]
  /** Runs of reported values; a missing one parts two of them. */
  readonly actual: readonly (readonly CoursePoint[])[]
}

interface SeriesPoint {
  readonly period: Period
  readonly planned: number
  readonly actual: number | null
}

/**
 * Where a series' points stand in time: at the end of their period, an actual of a period that still
 * runs at `asOf`. Figures of periods that have not begun are no actuals.
 */
export function projectCourse(points: readonly SeriesPoint[], asOf: LocalDate): ProjectCourse {
  const ordered = inTimeOrder(points)
  const actual: CoursePoint[][] = []
  let run: CoursePoint[] = []
  for (const { period, actual: value } of ordered) {
    if (periodStart(period) > asOf) break
    if (value === null) {
      run = []
      continue
    }
    if (run.length === 0) actual.push(run)
    run.push({ date: earlierDate(periodEnd(period), asOf), value })
  }
  return {
    plan: ordered.map(({ period, planned }) => ({ date: periodEnd(period), value: planned })),
    actual,
  }
}

/** A yearly total's course: both lines start from 0 at the beginning of the year. */
export function yearCourse(
  points: readonly SeriesPoint[],
  year: number,
  asOf: LocalDate,
): ProjectCourse {
  const ofYear = inTimeOrder(points).filter(({ period }) => periodYear(period) === year)
  const start = { date: makeDate(year, 1, 1), value: 0 }
  const { plan, actual } = projectCourse(ofYear, asOf)
  const [first, ...rest] = actual
  const isFromStart = ofYear[0]?.actual != null
  return {
    plan: plan.length === 0 ? [] : [start, ...plan],
    actual: first === undefined ? [] : [isFromStart ? [start, ...first] : first, ...rest],
  }
}
