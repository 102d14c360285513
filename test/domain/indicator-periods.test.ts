import { describe, expect, it } from 'vitest'
import { findRunStart, findWideningGap, judgePeriods } from '../../src/domain/indicator-periods'
import { judgeIndicator } from '../../src/domain/indicator-status'
import { makeIndicator, rules } from './make-records'

const asOf = '2026-11-20'

const businesses = makeIndicator({
  measure: 'term-total',
  decimals: 0,
  baseline: { period: '2025', value: 190 },
  plan: [{ period: '2026', value: 550 }],
  goal: { period: '2030', value: 1700 },
  actual: [
    { period: '2026-07', value: 401 },
    { period: '2026-08', value: 413 },
    { period: '2026-09', value: null },
    { period: '2026-10', value: 459 },
    { period: '2026-11', value: 486, estimated: true },
  ],
})

describe('the periods of an indicator', () => {
  const periods = judgePeriods(businesses, rules.indicator, asOf)

  it('are each judged at their own end', () => {
    expect(
      periods.map(({ period, status, gap }) => [period, status?.due, gap, status?.token]),
    ).toEqual([
      ['2026-07', 400, 1, 'on-track'],
      ['2026-08', 430, -17, 'at-risk'],
      ['2026-09', undefined, null, undefined],
      ['2026-10', 490, -31, 'at-risk'],
      ['2026-11', 520, -34, 'at-risk'],
    ])
  })

  it('end with the figure that the status speaks of', () => {
    const judged = judgeIndicator(businesses, rules, asOf)
    expect(periods.at(-1)?.status).toMatchObject({
      percent: judged.percent,
      actual: judged.actual,
      due: judged.due,
      token: judged.token,
    })
  })

  it('tell what each added and needed only beside the period before it', () => {
    expect(periods.map(({ added, needed }) => [added, needed])).toEqual([
      [null, null],
      [12, 30],
      [null, null],
      [null, null],
      [27, 30],
    ])
  })

  it('start a year total from zero in January', () => {
    const yearTotal = makeIndicator({
      measure: 'year-total',
      decimals: 0,
      baseline: null,
      goal: { period: '2030', value: 1900 },
      plan: [
        { period: '2025', value: 1200 },
        { period: '2026', value: 1200 },
      ],
      actual: [
        { period: '2025-12', value: 1210 },
        { period: '2026-01', value: 90 },
      ],
    })
    expect(
      judgePeriods(yearTotal, rules.indicator, asOf).map(({ added, needed }) => [added, needed]),
    ).toEqual([
      [null, null],
      [90, 100],
    ])
  })

  it('leave out what is not judged yet and what lies before a day', () => {
    const yearly = makeIndicator({
      frequency: 'yearly',
      actual: [
        { period: '2025', value: 62 },
        { period: '2026', value: 70 },
      ],
    })
    expect(judgePeriods(yearly, rules.indicator, asOf).map(({ period }) => period)).toEqual([
      '2025',
    ])
    expect(
      judgePeriods(businesses, rules.indicator, asOf, '2026-10-31').map(({ period }) => period),
    ).toEqual(['2026-10', '2026-11'])
  })

  it('widen their gap over a run without holes', () => {
    expect(findWideningGap(businesses, periods)).toEqual({ periods: 2, from: 31, to: 34 })
    expect(findWideningGap(businesses, periods.slice(0, 2))).toBeNull()
    expect(findWideningGap(businesses, [])).toBeNull()
  })

  it('widen their gap the other way for what must stay below', () => {
    const fires = makeIndicator({
      direction: 'at-most',
      measure: 'term-total',
      decimals: 0,
      baseline: { period: '2025', value: 0 },
      plan: [{ period: '2026', value: 12 }],
      goal: { period: '2030', value: 60 },
      actual: [
        { period: '2026-08', value: 9 },
        { period: '2026-09', value: 11 },
        { period: '2026-10', value: 13 },
      ],
    })
    expect(findWideningGap(fires, judgePeriods(fires, rules.indicator, asOf))).toEqual({
      periods: 3,
      from: 1,
      to: 3,
    })
  })

  it('tell since when they are below the path', () => {
    expect(findRunStart(periods)).toBe('2026-08')
    expect(findRunStart(periods.slice(0, 1))).toBe('2026-07')
    expect(findRunStart([])).toBeNull()
  })
})
