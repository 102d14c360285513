import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference, mean, percentOf, roundHalfAway, sum } from '../../src/lib/numbers'

describe('roundHalfAway', () => {
  it('rounds halves away from zero as they read in decimals', () => {
    expect(roundHalfAway(1.005, 2)).toBe(1.01)
    expect(roundHalfAway(-1.005, 2)).toBe(-1.01)
    expect(roundHalfAway(98.45, 1)).toBe(98.5)
    expect(roundHalfAway(8.345, 2)).toBe(8.35)
    expect(roundHalfAway(2.5, 0)).toBe(3)
    expect(roundHalfAway(-2.5, 0)).toBe(-3)
    expect(roundHalfAway(0.1 + 0.2, 1)).toBe(0.3)
  })

  it('leaves what is clearly below a half below', () => {
    expect(roundHalfAway(98.4499, 1)).toBe(98.4)
    expect(roundHalfAway(89.94999, 1)).toBe(89.9)
    expect(roundHalfAway(1_234_567_890_123.4, 0)).toBe(1_234_567_890_123)
  })

  it('never gives a negative zero', () => {
    expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true)
    expect(Object.is(roundHalfAway(-0, 1), 0)).toBe(true)
  })

  it('passes on what is not finite', () => {
    expect(roundHalfAway(Number.NaN, 1)).toBeNaN()
    expect(roundHalfAway(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY)
  })

  it('agrees with decimal notation for every half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, decimals) => {
          const half = Number(`${whole}.5e-${decimals}`)
          const above = Number(`${whole + 1}e-${decimals}`)
          return (
            roundHalfAway(half, decimals) === above && roundHalfAway(-half, decimals) === -above
          )
        },
      ),
    )
  })
})

describe('sums and shares', () => {
  it('add and average', () => {
    expect(sum([1, 2, 3])).toBe(6)
    expect(sum([])).toBe(0)
    expect(mean([1, 2, 6])).toBe(3)
    expect(mean([])).toBeNull()
  })

  it('give no share of nothing', () => {
    expect(percentOf(2, 3)).toBe(66.7)
    expect(percentOf(0, 3)).toBe(0)
    expect(percentOf(0, 0)).toBeNull()
  })

  it('give no difference where a side is missing', () => {
    expect(difference(76.4, 77, 1)).toBe(-0.6)
    expect(difference(null, 77, 1)).toBeNull()
    expect(difference(77, null, 1)).toBeNull()
  })
})
