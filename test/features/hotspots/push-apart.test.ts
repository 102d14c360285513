import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pushApart } from '../../../src/features/hotspots/push-apart'
import type { Point } from '../../../src/features/hotspots/push-apart'

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

const body = fc.record({
  x: fc.double({ min: 0, max: 60, noNaN: true }),
  y: fc.double({ min: 0, max: 60, noNaN: true }),
  radius: fc.constant(9),
})

describe('pushApart', () => {
  it('leaves marks that do not touch where they are', () => {
    const bodies = [
      { x: 0, y: 0, radius: 9 },
      { x: 18, y: 0, radius: 9 },
      { x: 100, y: 40, radius: 4 },
    ]
    expect(pushApart(bodies, 48)).toEqual([
      { x: 0, y: 0 },
      { x: 18, y: 0 },
      { x: 100, y: 40 },
    ])
  })

  it('moves two marks on one line by the same length in opposite directions', () => {
    const [left, right] = pushApart(
      [
        { x: 0, y: 0, radius: 9 },
        { x: 10, y: 0, radius: 9 },
      ],
      48,
    )
    expect(left?.x).toBeCloseTo(-4)
    expect(right?.x).toBeCloseTo(14)
  })

  // Ten marks of 9 within a reach of 60 always fit: each forbids a disc of 18 around itself.
  it('brings up to ten marks apart wherever they stand, none farther than it may go', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 10 }), (bodies) => {
        const places = pushApart(bodies, 60)
        expect(places).toHaveLength(bodies.length)
        places.forEach((place, index) => {
          expect(distance(place, bodies[index] ?? place)).toBeLessThanOrEqual(60.001)
          places.slice(index + 1).forEach((other) => {
            expect(distance(place, other)).toBeGreaterThanOrEqual(17.999)
          })
        })
      }),
      { numRuns: 200 },
    )
  })

  it('keeps within reach where there is no room for all', () => {
    const crowd = Array.from({ length: 30 }, () => ({ x: 5, y: 5, radius: 9 }))
    for (const place of pushApart(crowd, 20)) {
      expect(distance(place, { x: 5, y: 5 })).toBeLessThanOrEqual(20.001)
    }
  })

  it('gives the same places for the same marks', () => {
    const crowd = Array.from({ length: 6 }, () => ({ x: 5, y: 5, radius: 9 }))
    expect(pushApart(crowd, 48)).toEqual(pushApart(crowd, 48))
  })
})
