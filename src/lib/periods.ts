import { compareDates, daysInMonth, makeDate, monthOf, yearOf } from './dates'
import type { LocalDate } from './dates'

/** A year, quarter or month: `2026`, `2026-Q3`, `2026-10`. */
export type Period = string

export type PeriodKind = 'year' | 'quarter' | 'month'

export type Frequency = 'monthly' | 'quarterly' | 'yearly'

const periodPattern = /^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/

/** Whether a text is a year, a quarter or a month. */
export const isPeriod = (text: string): boolean => periodPattern.test(text)

export const periodKind = (period: Period): PeriodKind =>
  period.length === 4 ? 'year' : period.charAt(5) === 'Q' ? 'quarter' : 'month'

/** The year that a period belongs to. */
export const periodYear = (period: Period): number => yearOf(period)

const firstMonth = (period: Period): number => {
  const kind = periodKind(period)
  if (kind === 'year') {
    return 1
  }
  return kind === 'quarter' ? Number(period.charAt(6)) * 3 - 2 : monthOf(period)
}

const lengths = { year: 12, quarter: 3, month: 1 } as const

// Series of thousands of points name the same few hundred periods over and over.
const starts = new Map<Period, LocalDate>()
const ends = new Map<Period, LocalDate>()

function remember(
  known: Map<Period, LocalDate>,
  period: Period,
  find: (period: Period) => LocalDate,
): LocalDate {
  const date = find(period)
  known.set(period, date)
  return date
}

const findStart = (period: Period): LocalDate => makeDate(periodYear(period), firstMonth(period), 1)

function findEnd(period: Period): LocalDate {
  const year = periodYear(period)
  const month = firstMonth(period) + lengths[periodKind(period)] - 1
  return makeDate(year, month, daysInMonth(year, month))
}

/** The first day of a period. */
export const periodStart = (period: Period): LocalDate =>
  starts.get(period) ?? remember(starts, period, findStart)

/** The last day of a period. */
export const periodEnd = (period: Period): LocalDate =>
  ends.get(period) ?? remember(ends, period, findEnd)

/** Whether a date lies in a period, its first and last day included. */
export const hasDate = (period: Period, date: LocalDate): boolean =>
  periodStart(period) <= date && date <= periodEnd(period)

/** Orders periods by their end, the longer first when two end together, for `sort`. */
export const comparePeriods = (left: Period, right: Period): number =>
  // Two of one kind are in the order of their text; series of thousands of points depend on it.
  periodKind(left) === periodKind(right)
    ? compareDates(left, right)
    : compareDates(periodEnd(left), periodEnd(right)) ||
      compareDates(periodStart(left), periodStart(right))

/** Points in time order; the same array when it is so already. Equal periods keep their order. */
export const inTimeOrder = <Point extends { readonly period: Period }>(
  points: readonly Point[],
): readonly Point[] => {
  const isOrdered = points.every((point, index) => {
    const before = points[index - 1]
    return before === undefined || comparePeriods(before.period, point.period) <= 0
  })
  return isOrdered
    ? points
    : [...points].sort((left, right) => comparePeriods(left.period, right.period))
}

const makePeriod = (kind: PeriodKind, year: number, month: number): Period => {
  const written = String(year).padStart(4, '0')
  if (kind === 'year') {
    return written
  }
  return kind === 'quarter'
    ? `${written}-Q${Math.ceil(month / 3)}`
    : `${written}-${String(month).padStart(2, '0')}`
}

function shiftPeriod(period: Period, by: number): Period {
  const kind = periodKind(period)
  const index = periodYear(period) * 12 + firstMonth(period) - 1 + by * lengths[kind]
  return makePeriod(kind, Math.floor(index / 12), (index % 12) + 1)
}

/** The period of the same kind after this one: `2026-Q4` -> `2027-Q1`. */
export const nextPeriod = (period: Period): Period => shiftPeriod(period, 1)

/** The period of the same kind before this one: `2026-01` -> `2025-12`. */
export const previousPeriod = (period: Period): Period => shiftPeriod(period, -1)

const kinds = { monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const

/** The period of a frequency that holds a date: monthly, `2026-11-20` -> `2026-11`. */
export const periodOf = (frequency: Frequency, date: LocalDate): Period =>
  makePeriod(kinds[frequency], yearOf(date), monthOf(date))
