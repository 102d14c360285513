import type { GanttRow } from '../../domain/project-gantt'
import type { ProjectSlip } from '../../domain/project-slip'
import { addMonths, daysBetween, earlierDate, makeDate, monthOf, yearOf } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

/** A stretch of time under a Gantt chart; places on it are days after `from`. */
export interface GanttAxis {
  readonly from: LocalDate
  /** Length in days. */
  readonly days: number
  /** First days of quarters, with those of years marked. */
  readonly lines: readonly { readonly at: number; readonly isYear: boolean }[]
  /** What of each year is on the axis. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[]
}

// Months around the reference date: what is always shown, and what is shown at most.
const alwaysBack = 10
const mostBack = 24
const alwaysOn = 6
const mostOn = 30
/** Room before the earliest due date, so that its bar is more than its delay, and before a first one. */
const roomBeforeDue = 3
const roomBeforeFirst = 1

const startOfQuarter = (date: LocalDate): LocalDate =>
  makeDate(yearOf(date), monthOf(date) - ((monthOf(date) - 1) % 3), 1)

const clamp = (date: LocalDate, least: LocalDate, most: LocalDate): LocalDate =>
  date < least ? least : date > most ? most : date

const endOf = ({ planned, delayIncurred, delayForecast, done }: GanttRow): LocalDate | null =>
  (delayForecast ?? delayIncurred ?? planned ?? done)?.to ?? null

/**
 * The axis that shows the delays of the rows: whole quarters, from shortly before the earliest due
 * date to the latest end, but never more than two years back and two and a half ahead. What lies
 * beyond gets an arrow.
 */
export function makeGanttAxis(
  rows: readonly { readonly slip: Pick<ProjectSlip, 'due' | 'firstDue'>; readonly row: GanttRow }[],
  reference: LocalDate,
): GanttAxis {
  const earliest = rows
    .flatMap(({ slip }) => [
      addMonths(slip.due, -roomBeforeDue),
      addMonths(slip.firstDue, -roomBeforeFirst),
    ])
    .reduce(earlierDate, reference)
  const lastEnd = rows.reduce((last, { row }) => {
    const end = endOf(row)
    return end !== null && end > last ? end : last
  }, reference)
  const from = startOfQuarter(
    clamp(earliest, addMonths(reference, -mostBack), addMonths(reference, -alwaysBack)),
  )
  const lastShown = clamp(lastEnd, addMonths(reference, alwaysOn), addMonths(reference, mostOn))
  const to = addMonths(startOfQuarter(lastShown), 3)
  const days = daysBetween(from, to)
  const lines: { at: number; isYear: boolean }[] = []
  for (let quarter = from; quarter < to; quarter = addMonths(quarter, 3)) {
    lines.push({ at: daysBetween(from, quarter), isYear: monthOf(quarter) === 1 })
  }
  const years: { year: number; from: number; to: number }[] = []
  for (let year = yearOf(from); makeDate(year, 1, 1) < to; year += 1) {
    years.push({
      year,
      from: Math.max(0, daysBetween(from, makeDate(year, 1, 1))),
      to: Math.min(days, daysBetween(from, makeDate(year + 1, 1, 1))),
    })
  }
  return { from, days, lines, years }
}
