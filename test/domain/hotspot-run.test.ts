import { describe, expect, it } from 'vitest'
import { readRun } from '../../src/domain/hotspot-run'

const thresholds = { moderate: 20, severe: 40 }
const day = '2026-11-20T'
const at = (time: string) => `${day}${time}:00+07:00`
const epoch = (time: string) => Date.parse(at(time))
const points = (...values: [string, number | null][]) =>
  values.map(([time, value]) => ({ at: at(time), value }))
const run = (given: ReturnType<typeof points>, rain: [string, number | null][] = []) => ({
  eventId: null,
  points: given,
  rain: rain.map(([time, mm]) => ({ endsAt: at(time), mm })),
})

describe('readRun', () => {
  it('writes the time of crossing on the line between two readings, to the minute', () => {
    const { crossings } = readRun(
      run(points(['15:40', 10], ['15:50', 30], ['16:00', 50])),
      thresholds,
      null,
    )
    expect(crossings).toEqual([
      { threshold: 'moderate', value: 20, at: epoch('15:45') },
      { threshold: 'severe', value: 40, at: epoch('15:55') },
    ])
  })

  it('takes the time that the source names where the readings agree with it', () => {
    const given = run(points(['15:48', 19], ['15:58', 23]))
    expect(readRun(given, thresholds, epoch('15:50')).crossings[0]?.at).toBe(epoch('15:50'))
    expect(readRun(given, thresholds, epoch('15:30')).crossings[0]?.at).toBe(epoch('15:51'))
  })

  it('breaks the line where a reading is missing, and crosses nothing there', () => {
    const { stretches, crossings } = readRun(
      run(points(['15:40', 10], ['15:50', null], ['16:00', 50])),
      thresholds,
      null,
    )
    expect(stretches.map((stretch) => stretch.length)).toEqual([1, 1])
    expect(crossings).toEqual([])
  })

  it('takes the last rise before the peak of a run that rose twice', () => {
    const { crossings, peak } = readRun(
      run(points(['10:00', 0], ['10:10', 30], ['10:20', 0], ['10:30', 40], ['10:40', 5])),
      thresholds,
      null,
    )
    expect(peak).toEqual({ at: epoch('10:30'), value: 40 })
    expect(crossings.map((crossing) => crossing.at)).toEqual([epoch('10:25'), epoch('10:30')])
  })

  it('puts points in the order of time', () => {
    const { last } = readRun(run(points(['16:00', 5], ['15:00', 9])), thresholds, null)
    expect(last).toEqual({ at: epoch('16:00'), value: 5 })
  })

  it('sums up the rain and finds the wettest three hours', () => {
    const { rain, rainMm, wettest } = readRun(
      run(points(['16:00', 5]), [
        ['10:00', 30],
        ['13:30', 20],
        ['15:00', 10.5],
        ['16:00', 5],
        ['16:30', null],
      ]),
      thresholds,
      null,
    )
    expect(rainMm).toBe(65.5)
    expect(wettest).toMatchObject({ mm: 35.5, to: epoch('16:00') })
    expect(rain.map(({ isWettest }) => isWettest)).toEqual([false, true, true, true, false])
    expect(rain[0]).toMatchObject({ startsAt: epoch('09:30') })
  })

  it('has neither peak nor rain of an empty run', () => {
    expect(readRun(run([]), thresholds, null)).toMatchObject({
      peak: null,
      last: null,
      rainMm: null,
      wettest: null,
      stretches: [],
    })
  })
})
