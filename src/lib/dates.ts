/**
 * Calendar days and instants without the viewer's time zone: a `LocalDate` is the ward's day and
 * never passes through a `Date`. Values are expected to have been checked (`isLocalDate`,
 * `isDateTime`) where the data came in.
 */

/** A day of the ward's calendar, `2026-11-20`. Plain string comparison orders them. */
export type LocalDate = string

/** An instant with its offset, `2026-11-20T17:42:00+07:00`. */
export type DateTime = string

const dayMs = 86_400_000
// Vietnam has kept +07:00 without summer time since 1975, so the ward's clock is plain arithmetic.
const wardOffsetMs = 7 * 3_600_000

const datePattern = /^\d{4}-\d{2}-\d{2}$/
const dateTimePattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** The year of a date, `2026-11-20` -> 2026. */
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

/** The month of a date, 1 to 12. */
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7))

/** The day of a date within its month, 1 to 31. */
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10))

/** The number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `2026, 2, 3` -> `2026-02-03`. */
export const makeDate = (year: number, month: number, day: number): LocalDate =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** Whether a text is a real calendar day written `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  if (!datePattern.test(text)) {
    return false
  }
  const month = monthOf(text)
  const day = dayOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(text), month)
}

/** Days since 1970-01-01 (Howard Hinnant's civil-day arithmetic). */
function dayNumber(date: LocalDate): number {
  const month = monthOf(date)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dateOfDayNumber(days: number): LocalDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return makeDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The date that many days later (or earlier, when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumber(date) + days)

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from)

/** The same day that many months later, or the last of that month: `2026-01-31` + 1 -> `2026-02-28`. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return makeDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/** Orders two dates (or any two texts) by their code units, for `sort`. */
export const compareDates = (left: LocalDate, right: LocalDate): number =>
  left < right ? -1 : left > right ? 1 : 0

export const earlierDate = (left: LocalDate, right: LocalDate): LocalDate =>
  left < right ? left : right

export const laterDate = (left: LocalDate, right: LocalDate): LocalDate =>
  left > right ? left : right

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(date: LocalDate): number {
  const sinceThursday = dayNumber(date) + 3
  return sinceThursday - Math.floor(sinceThursday / 7) * 7 + 1
}

/** The Monday of a date's week. */
export const startOfWeek = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date))

/**
 * Months from the end of one day to the end of another. A day is its part of its month and is over:
 * from 31/10 to 20/11 is 20/30 of a month. Whole numbers come out exactly.
 */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  const part = (date: LocalDate): number => dayOf(date) / daysInMonth(yearOf(date), monthOf(date))
  return months + (part(to) - part(from))
}

/** Whether a text is an instant with an offset, on a real calendar day. */
export function isDateTime(text: string): boolean {
  return dateTimePattern.test(text) && isLocalDate(text.slice(0, 10))
}

/** An instant as milliseconds since 1970-01-01T00:00Z; NaN for what is not a date-time. */
export function toEpoch(dateTime: DateTime): number {
  const [, date = '', hour, minute, second = '0', fraction = '', offset = 'Z'] =
    dateTimePattern.exec(dateTime) ?? []
  if (!isLocalDate(date)) {
    return Number.NaN
  }
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'))
  const sign = offset.startsWith('-') ? -1 : 1
  const offsetMinutes =
    offset === 'Z' ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  return dayNumber(date) * dayMs + seconds * 1000 + ms - offsetMinutes * 60_000
}

/** The ward's day at an instant (milliseconds since 1970). */
export const wardDate = (epochMs: number): LocalDate =>
  dateOfDayNumber(Math.floor((epochMs + wardOffsetMs) / dayMs))

/** The ward's clock at an instant, `17:42`. */
export function wardTime(epochMs: number): string {
  const minutes = Math.floor((epochMs + wardOffsetMs) / 60_000)
  const ofDay = minutes - Math.floor(minutes / 1440) * 1440
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`
}

/** An instant as the ward writes it, `2026-11-20T17:42:00+07:00` (whole seconds). */
export function toWardDateTime(epochMs: number): DateTime {
  const seconds = Math.floor((epochMs + wardOffsetMs) / 1000)
  const second = seconds - Math.floor(seconds / 60) * 60
  return `${wardDate(epochMs)}T${wardTime(epochMs)}:${pad(second)}+07:00`
}
