import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isDateTime,
  isLocalDate,
  monthsBetween,
  startOfWeek,
  toEpoch,
  toWardDateTime,
  wardDate,
  wardTime,
  weekday,
} from '../../src/lib/dates'

describe('isLocalDate', () => {
  it('accepts real days only', () => {
    expect(isLocalDate('2028-02-29')).toBe(true)
    expect(isLocalDate('2026-02-29')).toBe(false)
    expect(isLocalDate('2100-02-29')).toBe(false)
    expect(isLocalDate('2000-02-29')).toBe(true)
    expect(isLocalDate('2026-11-31')).toBe(false)
    expect(isLocalDate('2026-00-10')).toBe(false)
    expect(isLocalDate('2026-13-01')).toBe(false)
    expect(isLocalDate('2026-1-1')).toBe(false)
    expect(isLocalDate('20/11/2026')).toBe(false)
  })
})

describe('day arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2026-11-20', 14)).toBe('2026-12-04')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(addDays('1970-01-01', -1)).toBe('1969-12-31')
  })

  it('counts days with a sign', () => {
    expect(daysBetween('2026-11-20', '2026-11-27')).toBe(7)
    expect(daysBetween('2026-11-27', '2026-11-20')).toBe(-7)
    expect(daysBetween('2026-07-31', '2027-04-30')).toBe(273)
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29)
  })

  it('undoes itself over four centuries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        (days) => daysBetween('2026-11-20', addDays('2026-11-20', days)) === days,
      ),
    )
  })

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-11-20', -12)).toBe('2025-11-20')
    expect(addMonths('2026-11-20', 2)).toBe('2027-01-20')
  })

  it('orders dates', () => {
    expect(['2026-11-20', '2025-12-31', '2026-02-01'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-02-01',
      '2026-11-20',
    ])
  })
})

describe('weeks', () => {
  it('begin on Monday', () => {
    expect(weekday('2026-11-16')).toBe(1)
    expect(weekday('2026-11-20')).toBe(5)
    expect(weekday('2026-11-22')).toBe(7)
    expect(weekday('1969-12-31')).toBe(3)
    expect(startOfWeek('2026-11-20')).toBe('2026-11-16')
    expect(startOfWeek('2026-11-16')).toBe('2026-11-16')
    expect(startOfWeek('2026-11-22')).toBe('2026-11-16')
  })
})

describe('monthsBetween', () => {
  it('counts a day as its part of its month, and as over', () => {
    expect(monthsBetween('2026-10-31', '2026-11-20')).toBeCloseTo(20 / 30, 12)
    expect(monthsBetween('2026-10-31', '2026-11-30')).toBe(1)
    expect(monthsBetween('2025-12-31', '2026-12-31')).toBe(12)
    expect(monthsBetween('2025-12-31', '2026-01-01')).toBeCloseTo(1 / 31, 12)
  })

  it('gives whole months exactly between equal days', () => {
    expect(monthsBetween('2024-11-20', '2026-11-20')).toBe(24)
    expect(monthsBetween('2025-02-28', '2024-12-31')).toBe(-2)
  })
})

describe('instants', () => {
  it('reads the offset', () => {
    expect(toEpoch('1970-01-01T00:00:00Z')).toBe(0)
    expect(toEpoch('2026-11-20T17:42:00+07:00')).toBe(1_795_171_320_000)
    expect(toEpoch('2026-11-20T10:42Z')).toBe(1_795_171_320_000)
    expect(toEpoch('2026-11-20T05:12:00.250-05:30')).toBe(1_795_171_320_250)
  })

  it('gives NaN for what is not a date-time', () => {
    expect(toEpoch('2026-11-20')).toBeNaN()
    expect(toEpoch('2026-11-20T17:42:00')).toBeNaN()
    expect(toEpoch('2026-02-30T17:42:00Z')).toBeNaN()
    expect(toEpoch('soon')).toBeNaN()
    expect(isDateTime('2026-02-30T17:42:00Z')).toBe(false)
    expect(isDateTime('2026-02-28T24:00:00Z')).toBe(false)
    expect(isDateTime('2026-02-28T23:59:59.9+07:00')).toBe(true)
  })

  it('tells the day and the time of the ward, whatever the zone of the viewer', () => {
    const lateEvening = toEpoch('2026-11-20T16:59:59Z')
    expect(wardDate(lateEvening)).toBe('2026-11-20')
    expect(wardTime(lateEvening)).toBe('23:59')
    expect(wardDate(lateEvening + 1000)).toBe('2026-11-21')
    expect(wardTime(lateEvening + 1000)).toBe('00:00')
    expect(toWardDateTime(lateEvening)).toBe('2026-11-20T23:59:59+07:00')
    expect(wardDate(toEpoch('1969-12-31T16:59:00Z'))).toBe('1969-12-31')
  })
})
