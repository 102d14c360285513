import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/contract/indicators'
import { forecastIndicator } from '../../src/domain/forecast'
import { makeIndicator } from './make-records'

const asOf = '2026-11-20'

/** Closed months up to October 2026 with these values, the last one last. */
const months = (...values: (number | null)[]): Indicator['actual'] =>
  values.map((value, place) => {
    const index = 2026 * 12 + 9 - (values.length - 1 - place)
    const month = String((index % 12) + 1).padStart(2, '0')
    return { period: `${String(Math.floor(index / 12))}-${month}`, value }
  })

const total = (actual: Indicator['actual'], given: Partial<Indicator> = {}): Indicator =>
  makeIndicator({
    measure: 'term-total',
    unit: 'doanh nghiệp',
    decimals: 0,
    goal: { period: '2030', value: 600 },
    actual,
    ...given,
  })

describe('the forecast of an indicator', () => {
  it('runs the median pace on from the last closed figure', () => {
    expect(forecastIndicator(total(months(100, 110, 120, 130, 140, 150)), asOf)).toEqual({
      kind: 'forecast',
      last: { period: '2026-10', date: '2026-10-31', value: 150 },
      points: 6,
      pace: 10,
      paceLow: 10,
      paceHigh: 10,
      months: 50,
      end: '2030-12-31',
      value: 650,
      low: 650,
      high: 650,
      needed: 9,
      isHeld: false,
      chance: 'above-90',
    })
  })

  it('is not moved by one odd figure', () => {
    expect(forecastIndicator(total(months(100, 110, 190, 130, 140, 150)), asOf)).toMatchObject({
      pace: 10,
      value: 650,
    })
  })

  it('has the 10th and 90th per cent point of the paces as its interval', () => {
    // Fifteen slopes: 8, 9, 9.5, 9.75, six times 10, 10.33, 10.5, 11, 11, 12; places 1.4 and 12.6.
    const given = forecastIndicator(total(months(100, 108, 120, 130, 139, 150)), asOf)
    expect(given).toMatchObject({ pace: 10, paceLow: 9.2, paceHigh: 11, low: 610, high: 700 })
    expect(given).toMatchObject({ value: 650, chance: 'above-90' })
  })

  it('says on which side of the middle the goal lies', () => {
    const actual = months(100, 108, 120, 130, 139, 150)
    const chance = (value: number) => {
      const given = forecastIndicator(total(actual, { goal: { period: '2030', value } }), asOf)
      return typeof given === 'string' ? given : given.chance
    }
    expect([609, 610, 650, 651, 700, 701].map(chance)).toEqual([
      'above-90',
      'above-half',
      'above-half',
      'below-half',
      'below-half',
      'below-10',
    ])
  })

  it('turns the sides round for what must stay below', () => {
    const actual = months(100, 108, 120, 130, 139, 150)
    const chance = (value: number) => {
      const goal = { period: '2030', value }
      const given = forecastIndicator(total(actual, { goal, direction: 'at-most' }), asOf)
      return typeof given === 'string' ? given : given.chance
    }
    expect([609, 610, 650, 700, 701].map(chance)).toEqual([
      'below-10',
      'below-half',
      'above-half',
      'above-half',
      'above-90',
    ])
  })

  it('takes the last twelve closed figures only', () => {
    const actual = months(0, 50, 0, ...Array.from({ length: 12 }, (_each, place) => 100 + place))
    expect(forecastIndicator(total(actual), asOf)).toMatchObject({
      points: 12,
      pace: 1,
      value: 161,
    })
  })

  it('needs six closed figures: missing, estimated and running ones do not count', () => {
    const five = months(110, 120, 130, 140, 150)
    expect(forecastIndicator(total(five), asOf)).toBe('too-few')
    expect(forecastIndicator(total([...months(null, 110, 120, 130, 140, 150)]), asOf)).toBe(
      'too-few',
    )
    const estimate = { period: '2026-11', value: 160, estimated: true } as const
    expect(forecastIndicator(total([...five, estimate]), asOf)).toBe('too-few')
    expect(forecastIndicator(total([...five, { period: '2026-11', value: 160 }]), asOf)).toBe(
      'too-few',
    )
  })

  it('counts the first of two figures for one period', () => {
    const actual = months(100, 110, 120, 130, 140, 150)
    const twice = [...actual, { period: '2026-10', value: 990 }]
    expect(forecastIndicator(total(twice), asOf)).toMatchObject({ points: 6, value: 650 })
  })

  it('counts quarters by their months', () => {
    const actual = ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map(
      (period, place) => ({ period, value: 30 * place }),
    )
    expect(forecastIndicator(total(actual, { frequency: 'quarterly' }), asOf)).toMatchObject({
      pace: 10,
      months: 51,
      value: 660,
    })
  })

  it('keeps a share within 100 and says so', () => {
    const share = makeIndicator({ actual: months(70, 72, 74, 76, 78, 80) })
    expect(forecastIndicator(share, asOf)).toMatchObject({
      pace: 2,
      value: 100,
      high: 100,
      isHeld: true,
    })
  })

  it('lets no running total fall', () => {
    const given = forecastIndicator(total(months(100, 110, 110, 105, 100, 100)), asOf)
    expect(given).toMatchObject({ low: 100, isHeld: true })
  })

  it('is none where nothing can be extended, each with its reason', () => {
    const actual = months(100, 110, 120, 130, 140, 150)
    const reason = (given: Partial<Indicator>) => forecastIndicator(total(actual, given), asOf)
    expect(reason({ goal: null })).toBe('no-goal')
    expect(reason({ goal: { period: '2026-11', value: 1 } })).not.toBe('past-goal')
    expect(reason({ goal: { period: '2026-10', value: 1 } })).toBe('past-goal')
    expect(reason({ measure: 'year-total' })).toBe('yearly-figures')
    expect(reason({ measure: 'yearly-average' })).toBe('yearly-figures')
    expect(reason({ path: 'step' })).toBe('steps')
    expect(reason({ direction: null })).toBe('open-direction')
  })
})
