import { describe, expect, it } from 'vitest'
import { readRun } from '../../../src/domain/hotspot-run'
import { frameRun } from '../../../src/features/hotspots/run-frame'
import { hourTicks, valueTicks } from '../../../src/features/hotspots/time-ticks'

const thresholds = { moderate: 20, severe: 40 }
const at = (time: string) => `2026-11-20T${time}:00+07:00`
const epoch = (time: string) => Date.parse(at(time))
const run = readRun(
  {
    eventId: null,
    points: [
      { at: at('15:08'), value: 5 },
      { at: at('17:38'), value: 58 },
    ],
    rain: [],
  },
  thresholds,
  null,
)

describe('frameRun', () => {
  it('stands still between two refreshes of the readings', () => {
    const before = frameRun(run, thresholds, epoch('17:42'))
    const after = frameRun(run, thresholds, epoch('17:43'))
    expect(after).toEqual(before)
    expect(before).toMatchObject({ from: epoch('15:00'), to: epoch('18:00') })
  })

  it('has room for the severe threshold though the water is low', () => {
    const low = readRun(
      { eventId: null, points: [{ at: at('15:00'), value: 1 }], rain: [] },
      thresholds,
      null,
    )
    expect(frameRun(low, thresholds, null).values.at(-1)).toBeGreaterThanOrEqual(48)
  })
})

describe('the marks of an axis', () => {
  it('are whole hours of the ward’s clock', () => {
    expect(hourTicks(epoch('15:30'), epoch('18:00'), 12)).toEqual(
      ['16:00', '17:00', '18:00'].map(epoch),
    )
    expect(hourTicks(epoch('00:00'), epoch('17:30'), 7)).toEqual(
      ['00:00', '03:00', '06:00', '09:00', '12:00', '15:00'].map(epoch),
    )
  })

  it('reach beyond the highest value in round steps', () => {
    expect(valueTicks(58)).toEqual([0, 20, 40, 60])
    expect(valueTicks(3)).toEqual([0, 1, 2, 3])
    expect(valueTicks(0)).toEqual([0, 1])
    expect(valueTicks(4)).toEqual([0, 1, 2, 3, 4])
    expect(valueTicks(4.1)).toEqual([0, 2, 4, 6])
    expect(valueTicks(801)).toEqual([0, 500, 1000])
  })

  it('stay few where a value or a time is absurd', () => {
    expect(valueTicks(1e15)).toEqual([0, 5e14, 1e15])
    expect(hourTicks(Date.UTC(1970, 0), Date.UTC(2026, 10), 7).length).toBeLessThanOrEqual(8)
  })
})
