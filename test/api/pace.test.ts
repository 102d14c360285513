import { describe, expect, it } from 'vitest'
import {
  patienceAfter,
  waitAfterFailures,
  waitBeforeRetry,
  waitWhileMissing,
} from '../../src/api/pace'

describe('waitAfterFailures', () => {
  it('grows with each failure in a row and stays under the interval', () => {
    const waits = [1, 2, 3, 4, 5, 50].map((failures) => waitAfterFailures(failures, 60_000, 0.5))
    expect(waits).toEqual([6000, 12_000, 24_000, 48_000, 48_000, 48_000])
    expect(waitAfterFailures(50, 60_000, 1)).toBe(54_000)
  })

  it('grows whatever the chances are, until it has reached the interval', () => {
    expect(waitAfterFailures(1, 60_000, 1)).toBeLessThan(waitAfterFailures(2, 60_000, 0))
    expect(waitAfterFailures(2, 60_000, 1)).toBeLessThan(waitAfterFailures(3, 60_000, 0))
    expect(waitAfterFailures(3, 60_000, 1)).toBeLessThan(waitAfterFailures(4, 60_000, 0))
  })

  it('differs with the chance, so that screens do not come back together', () => {
    expect(waitAfterFailures(1, 60_000, 0)).toBe(5250)
    expect(waitAfterFailures(1, 60_000, 1)).toBe(6750)
  })
})

describe('waitBeforeRetry', () => {
  it('is about one second, then about two, and never over ten', () => {
    expect([0, 1].map((failures) => waitBeforeRetry(failures, 0))).toEqual([750, 1500])
    expect([0, 1].map((failures) => waitBeforeRetry(failures, 1))).toEqual([1250, 2500])
    expect(waitBeforeRetry(30, 1)).toBe(10_000)
  })
})

describe('patienceAfter', () => {
  it('is half a minute, then grows to four minutes', () => {
    expect([0, 1, 2, 3, 9].map(patienceAfter)).toEqual([30_000, 60_000, 120_000, 240_000, 240_000])
  })
})

describe('waitWhileMissing', () => {
  it('is between 24 and 30 seconds', () => {
    expect(waitWhileMissing(0)).toBe(24_000)
    expect(waitWhileMissing(1)).toBe(30_000)
  })
})
