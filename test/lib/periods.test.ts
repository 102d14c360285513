import { describe, expect, it } from 'vitest'
import {
  comparePeriods,
  hasDate,
  isPeriod,
  nextPeriod,
  periodEnd,
  periodKind,
  periodOf,
  periodStart,
  periodYear,
  previousPeriod,
} from '../../src/lib/periods'

describe('periods', () => {
  it('are years, quarters and months', () => {
    expect(isPeriod('2026')).toBe(true)
    expect(isPeriod('2026-Q4')).toBe(true)
    expect(isPeriod('2026-12')).toBe(true)
    expect(isPeriod('2026-Q5')).toBe(false)
    expect(isPeriod('2026-13')).toBe(false)
    expect(isPeriod('2026-1')).toBe(false)
    expect(isPeriod('2026-11-20')).toBe(false)
    expect(periodKind('2026')).toBe('year')
    expect(periodKind('2026-Q4')).toBe('quarter')
    expect(periodKind('2026-10')).toBe('month')
    expect(periodYear('2026-Q4')).toBe(2026)
  })

  it('begin and end on calendar days', () => {
    expect([periodStart('2026'), periodEnd('2026')]).toEqual(['2026-01-01', '2026-12-31'])
    expect([periodStart('2026-Q3'), periodEnd('2026-Q3')]).toEqual(['2026-07-01', '2026-09-30'])
    expect([periodStart('2028-02'), periodEnd('2028-02')]).toEqual(['2028-02-01', '2028-02-29'])
  })

  it('hold their first and last day', () => {
    expect(hasDate('2026-11', '2026-11-01')).toBe(true)
    expect(hasDate('2026-11', '2026-11-30')).toBe(true)
    expect(hasDate('2026-11', '2026-12-01')).toBe(false)
  })

  it('are ordered by their end, the longer first', () => {
    expect(['2026-12', '2026', '2026-10', '2026-Q4', '2025'].sort(comparePeriods)).toEqual([
      '2025',
      '2026-10',
      '2026',
      '2026-Q4',
      '2026-12',
    ])
  })

  it('follow one another', () => {
    expect(nextPeriod('2026-12')).toBe('2027-01')
    expect(nextPeriod('2026-Q4')).toBe('2027-Q1')
    expect(nextPeriod('2026')).toBe('2027')
    expect(previousPeriod('2026-01')).toBe('2025-12')
    expect(previousPeriod('2026-Q1')).toBe('2025-Q4')
    expect(previousPeriod('2026')).toBe('2025')
  })

  it('are found for a date', () => {
    expect(periodOf('monthly', '2026-11-20')).toBe('2026-11')
    expect(periodOf('quarterly', '2026-11-20')).toBe('2026-Q4')
    expect(periodOf('yearly', '2026-11-20')).toBe('2026')
  })
})
