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
  const weeks = buildWeeks(first, weekCount, reference, (date) =>
    reference <= date && date <= to ? (activeByDue.get(date) ?? 0) : null,
  )
  return { weeks, ...comingDays(activeByDue, reference, days) }
}

/**
 * Whole weeks around the reference date's: `before` of them, whose counts are overdue work, and
 * `after`. Every day is counted; `from`, `to`, `total` and `busiest` say the coming 14 days.
 */
export function buildDueWeeks(
  activeByDue: ReadonlyMap<LocalDate, number>,
  reference: LocalDate,
  { before, after }: { before: number; after: number },
): DueCalendar {
  const first = addDays(startOfWeek(reference), -7 * before)
  const weeks = buildWeeks(
    first,
    before + 1 + after,
    reference,
    (date) => activeByDue.get(date) ?? 0,
  )
  return { weeks, ...comingDays(activeByDue, reference, calendarDays) }
}

function buildWeeks(
  first: LocalDate,
  weekCount: number,
  reference: LocalDate,
  countOf: (date: LocalDate) => number | null,
): DueCalendar['weeks'] {
  return Array.from({ length: weekCount }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day): CalendarDay => {
      const date = addDays(first, week * 7 + day)
      return { date, isReference: date === reference, count: countOf(date) }
    }),
  )
}

function comingDays(
  activeByDue: ReadonlyMap<LocalDate, number>,
  reference: LocalDate,
  days: number,
): Omit<DueCalendar, 'weeks'> {
  const coming = Array.from({ length: days + 1 }, (_day, ahead): CalendarDay => {
    const date = addDays(reference, ahead)
    return { date, isReference: ahead === 0, count: activeByDue.get(date) ?? 0 }
  })
  const busiest = coming.reduce<CalendarDay | null>(
    (most, day) => ((day.count ?? 0) > (most?.count ?? 0) ? day : most),
    null,
  )
  const total = sum(coming.map(({ count }) => count ?? 0))
  return { from: reference, to: addDays(reference, days), total, busiest }
}
