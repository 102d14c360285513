import { addDays, daysBetween, startOfWeek } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { sum } from '../lib/numbers'

const calendarDays = 14

export interface CalendarDay {
  readonly date: LocalDate
  readonly isReference: boolean
  /** Active work due that day; null outside the days that the calendar counts. */
  readonly count: number | null
}

export interface DueCalendar {
  /** Whole weeks, Monday first. */
  readonly weeks: readonly (readonly CalendarDay[])[]
  /** The first and last day counted: the reference date and the one `days` later. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly total: number
  /** The most in one day, 0 when there is none. */
  readonly busiest: CalendarDay | null
}

/** The deadlines of the coming days, today and the last of them included, by weeks from Monday. */
export function buildDueCalendar(
  activeByDue: ReadonlyMap<LocalDate, number>,
  reference: LocalDate,
  days: number = calendarDays,
): DueCalendar {
  const to = addDays(reference, days)
  const first = startOfWeek(reference)
  const weekCount = Math.floor(daysBetween(first, to) / 7) + 1
  const weeks = Array.from({ length: weekCount }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day): CalendarDay => {
      const date = addDays(first, week * 7 + day)
      const isCounted = reference <= date && date <= to
      return {
        date,
        isReference: date === reference,
        count: isCounted ? (activeByDue.get(date) ?? 0) : null,
      }
    }),
  )
  const all = weeks.flat()
  const busiest = all.reduce<CalendarDay | null>(
    (most, day) => ((day.count ?? 0) > (most?.count ?? 0) ? day : most),
    null,
  )
  return { weeks, from: reference, to, total: sum(all.map(({ count }) => count ?? 0)), busiest }
}
