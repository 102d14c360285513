import type { GanttRow } from '../../domain/project-gantt'
import type { ProjectSlip } from '../../domain/project-slip'
import { addMonths, daysBetween, earlierDate, makeDate, monthOf, yearOf } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

/** How far an axis reaches around the reference date, in months: what is always shown, and at most. */
export interface AxisReach {
  readonly alwaysBack: number
  readonly mostBack: number
  readonly alwaysOn: number
  readonly mostOn: number
  /** Room after the latest end, for what is written there. */
  readonly roomAfter: number
  /** The axis begins and ends with a whole one, and has a line for each. */
  readonly unit: 'quarter' | 'year'
}

export const axisReaches = {
  overview: {
    alwaysBack: 10,
    mostBack: 24,
    alwaysOn: 6,
    mostOn: 30,
    roomAfter: 0,
    unit: 'quarter',
  },
  quarter: { alwaysBack: 11, mostBack: 11, alwaysOn: 8, mostOn: 11, roomAfter: 1, unit: 'quarter' },
  year: { alwaysBack: 36, mostBack: 60, alwaysOn: 24, mostOn: 60, roomAfter: 4, unit: 'year' },
} as const satisfies Record<string, AxisReach>

export interface AxisLine {
  readonly at: number
  readonly isYear: boolean
  /** 1 to 4. */
  readonly quarter: number
}

/** A stretch of time under a Gantt chart; places on it are days after `from`. */
export interface GanttAxis {
  readonly from: LocalDate
  /** Length in days. */
  readonly days: number
  readonly unit: AxisReach['unit']
  /** First days of quarters or of years. */
  readonly lines: readonly AxisLine[]
  /** What of each year is on the axis. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[]
}

/** Room before the earliest due date, so that its bar is more than its delay, and before a first one. */
const roomBeforeDue = 3
const roomBeforeFirst = 1

const startOfQuarter = (date: LocalDate): LocalDate =>
  makeDate(yearOf(date), monthOf(date) - ((monthOf(date) - 1) % 3), 1)
const startOfYear = (date: LocalDate): LocalDate => makeDate(yearOf(date), 1, 1)

const clamp = (date: LocalDate, least: LocalDate, most: LocalDate): LocalDate =>
  date < least ? least : date > most ? most : date

const endOf = ({ planned, delayIncurred, delayForecast, done }: GanttRow): LocalDate | null =>
  (delayForecast ?? delayIncurred ?? planned ?? done)?.to ?? null

/**
 * The axis that shows the delays of the rows: whole quarters or years, from shortly before the
 * earliest due date to the latest end, within its reach. What lies beyond gets an arrow.
 */
export function makeGanttAxis(
  rows: readonly { readonly slip: Pick<ProjectSlip, 'due' | 'firstDue'>; readonly row: GanttRow }[],
  reference: LocalDate,
  reach: AxisReach = axisReaches.overview,
): GanttAxis {
  const { alwaysBack, mostBack, alwaysOn, mostOn, roomAfter, unit } = reach
  const startOf = unit === 'year' ? startOfYear : startOfQuarter
  const step = unit === 'year' ? 12 : 3
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
  const from = startOf(
    clamp(earliest, addMonths(reference, -mostBack), addMonths(reference, -alwaysBack)),
  )
  const lastShown = clamp(lastEnd, addMonths(reference, alwaysOn), addMonths(reference, mostOn))
  const to = addMonths(startOf(addMonths(lastShown, roomAfter)), step)
  const days = daysBetween(from, to)
  const lines: AxisLine[] = []
  for (let date = from; date < to; date = addMonths(date, step)) {
    const quarter = (monthOf(date) + 2) / 3
    lines.push({ at: daysBetween(from, date), isYear: quarter === 1, quarter })
  }
  const years: { year: number; from: number; to: number }[] = []
  for (let year = yearOf(from); makeDate(year, 1, 1) < to; year += 1) {
    years.push({
      year,
      from: Math.max(0, daysBetween(from, makeDate(year, 1, 1))),
      to: Math.min(days, daysBetween(from, makeDate(year + 1, 1, 1))),
    })
  }
  return { from, days, unit, lines, years }
}
