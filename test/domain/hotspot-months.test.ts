import { describe, expect, it } from 'vitest'
import { countEventsByMonth, findPeakMonths } from '../../src/domain/hotspot-months'
import { makeEvent, makeHotspot } from './make-records'

const on = (day: string, id = day, hotspotId = 'dn-01') =>
  makeEvent({ id, hotspotId, startedAt: `${day}T10:00:00+07:00` })

const count = (events: ReturnType<typeof on>[], hotspots = [makeHotspot()]) =>
  countEventsByMonth('flood', hotspots, events, '2026-11-20')

const cell = (counted: ReturnType<typeof count>, month: string) =>
  counted.years.flatMap(({ months }) => months).find((one) => one.month === month)

describe('countEventsByMonth', () => {
  it('has two years of twelve months up to the running one', () => {
    const counted = count([on('2026-11-03')])
    expect(counted.years.map(({ year, months }) => [year, months.length])).toEqual([
      [2025, 12],
      [2026, 12],
    ])
    expect(cell(counted, '2026-11')).toEqual({
      month: '2026-11',
      events: 1,
      isRunning: true,
      isAhead: false,
    })
    expect(cell(counted, '2026-12')).toMatchObject({ events: null, isAhead: true })
  })

  it('leaves a gap, not 0, before watching began', () => {
    const counted = count([on('2025-06-30'), on('2025-07-01')])
    expect(cell(counted, '2025-06')?.events).toBeNull()
    expect(cell(counted, '2025-07')?.events).toBe(1)
    expect(cell(counted, '2025-08')?.events).toBe(0)
  })

  it('does not count an event from before its own spot was watched', () => {
    const late = makeHotspot({ id: 'dn-02', monitoredSince: '2026-05-01' })
    const counted = count(
      [on('2026-04-30', 'a', 'dn-02'), on('2026-05-01', 'b', 'dn-02')],
      [makeHotspot(), late],
    )
    expect(cell(counted, '2026-04')?.events).toBe(0)
    expect(cell(counted, '2026-05')?.events).toBe(1)
  })

  it('counts by the ward’s day and only up to the reference date', () => {
    const counted = count([makeEvent({ startedAt: '2026-10-31T18:00:00Z' }), on('2026-11-21')])
    expect(cell(counted, '2026-10')?.events).toBe(0)
    expect(cell(counted, '2026-11')?.events).toBe(1)
    expect(counted.total).toBe(1)
  })

  it('has no total where nothing is watched', () => {
    expect(count([], [makeHotspot({ monitoredSince: null })]).total).toBeNull()
    expect(count([], [makeHotspot({ kind: 'congestion' })]).total).toBeNull()
  })
})

describe('findPeakMonths', () => {
  it('names the two months with the most events in the order of the year', () => {
    const counted = count([
      on('2026-09-01', 'a'),
      on('2026-09-02', 'b'),
      on('2026-08-01', 'c'),
      on('2026-08-02', 'd'),
      on('2026-08-03', 'e'),
      on('2026-02-01', 'f'),
    ])
    expect(findPeakMonths(counted)).toEqual({ months: [8, 9], events: 5, of: 6 })
  })

  it('claims nothing from fewer than three events', () => {
    expect(findPeakMonths(count([on('2026-09-01', 'a'), on('2026-09-02', 'b')]))).toBeNull()
  })
})
