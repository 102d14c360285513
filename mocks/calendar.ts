const dayMs = 86_400_000

function toDayNumber(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) /
    dayMs
  )
}

function fromDayNumber(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** `2026-11-20`, -1 → `2026-11-19`. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days)
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The day itself, or the Monday after it when it falls on a weekend. */
export function toWorkday(date: string): string {
  const weekday = weekdayOf(date)
  return weekday > 5 ? addDays(date, 8 - weekday) : date
}

/** `2026-11`, 2 → `2027-01`. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${pad((((count % 12) + 12) % 12) + 1)}`
}

/** Months from `first` to `last`, both included. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

/** The first day of a year, quarter or month: `2026-Q3` → `2026-07-01`. */
function periodStart(period: string): string {
  if (period.length === 4) return `${period}-01-01`
  if (period.includes('Q')) {
    return `${period.slice(0, 4)}-${pad(Number(period.slice(6)) * 3 - 2)}-01`
  }
  return `${period}-01`
}

/** The last day of a year, quarter or month: `2026-Q3` → `2026-09-30`. */
export function periodEnd(period: string): string {
  if (period.length === 4) return `${period}-12-31`
  const start = periodStart(period).slice(0, 7)
  return addDays(`${addMonths(start, period.includes('Q') ? 3 : 1)}-01`, -1)
}

/** A moment of a day in the ward's time zone: `2026-11-20`, 1022 minutes → `…T17:02:00+07:00`. */
export function atMinute(date: string, minute: number): string {
  const day = addDays(date, Math.floor(minute / 1440))
  const rest = ((minute % 1440) + 1440) % 1440
  return `${day}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00+07:00`
}

/** Minutes since midnight of `date` of a moment written with the ward's offset. */
export function minuteOf(date: string, moment: string): number {
  return (
    daysBetween(date, moment.slice(0, 10)) * 1440 +
    Number(moment.slice(11, 13)) * 60 +
    Number(moment.slice(14, 16))
  )
}

/** 7 → `07`. */
export function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0')
}
