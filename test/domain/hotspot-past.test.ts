import { describe, expect, it } from 'vitest'
import { findSevereRain, listPastEvents } from '../../src/domain/hotspot-past'
import { judgeHotspot } from '../../src/domain/hotspot-severity'
import type { HotspotEvent } from '../../src/contract/hotspot-events'
import { makeEvent, makeHotspot, makeReading, rules } from './make-records'

const moment = Date.parse('2026-11-20T17:42:00+07:00')
const thresholds = { moderate: 20, severe: 40 }
const active = judgeHotspot(makeHotspot(), makeReading({ value: 58 }), rules, moment)
const calm = judgeHotspot(makeHotspot(), makeReading({ value: 0 }), rules, moment)
const today = makeEvent({
  id: 'nay',
  startedAt: '2026-11-20T15:50:00+07:00',
  endedAt: null,
  peak: null,
})

describe('listPastEvents', () => {
  it('lists twelve months, the latest first, with duration and severity', () => {
    const past = listPastEvents(
      calm,
      [
        makeEvent({ id: 'cu', startedAt: '2025-11-20T10:00:00+07:00' }),
        makeEvent({
          id: 'dau',
          startedAt: '2025-11-21T10:00:00+07:00',
          endedAt: '2025-11-21T11:30:00+07:00',
        }),
        makeEvent({ id: 'sau', peak: 41 }),
        makeEvent({ id: 'khac', hotspotId: 'dn-02' }),
      ],
      '2026-11-20',
    )
    expect(past.map(({ event, minutes, severity }) => [event.id, minutes, severity])).toEqual([
      ['sau', 150, 'severe'],
      ['dau', 90, 'moderate'],
    ])
  })

  it('lets an event run only while the reading says so', () => {
    expect(listPastEvents(active, [today], '2026-11-20')[0]).toMatchObject({
      isRunning: true,
      value: 58,
      minutes: null,
    })
    expect(listPastEvents(calm, [today], '2026-11-20')[0]).toMatchObject({
      isRunning: false,
      value: null,
      severity: 'unknown',
    })
  })

  it('lets no event of long ago run, though it was never closed', () => {
    const open = { ...today, startedAt: '2026-09-04T12:00:00+07:00' }
    expect(listPastEvents(active, [open], '2026-11-20')[0]?.isRunning).toBe(false)
  })

  it('leaves out what was before watching began', () => {
    const spot = judgeHotspot(
      makeHotspot({ monitoredSince: '2026-09-01' }),
      makeReading(),
      rules,
      moment,
    )
    expect(listPastEvents(spot, [makeEvent()], '2026-11-20')).toEqual([])
  })
})

describe('findSevereRain', () => {
  const events = (...pairs: [number, number][]): HotspotEvent[] =>
    pairs.map(([rain3hMm, peak], place) => makeEvent({ id: String(place), rain3hMm, peak }))
  const find = (...pairs: [number, number][]) =>
    findSevereRain(listPastEvents(calm, events(...pairs), '2026-11-20'), thresholds)

  it('stands halfway between the most that did not and the least that did', () => {
    expect(find([30, 20], [40, 30], [50, 39], [75, 40], [90, 60], [80, 50])).toBe(63)
  })

  it('is nothing where the two overlap', () => {
    expect(find([30, 20], [40, 30], [80, 39], [75, 40], [90, 60], [80, 50])).toBeNull()
  })

  it('is nothing from fewer than three on a side', () => {
    expect(find([30, 20], [40, 30], [75, 40], [90, 60], [80, 50])).toBeNull()
  })
})
