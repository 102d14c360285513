import { describe, expect, it } from 'vitest'
import { measureBurden, measureBurdens } from '../../src/domain/hotspot-burden'
import { makeEvent, makeHotspot, rules } from './make-records'

const reference = '2026-11-20'

describe('the burden of twelve months', () => {
  it('weighs hours by the peak', () => {
    const events = [
      makeEvent({ id: 'moderate', peak: 39.9 }),
      makeEvent({ id: 'severe', peak: 40 }),
      makeEvent({ id: 'other', hotspotId: 'dn-02' }),
    ]
    expect(measureBurden(makeHotspot(), events, rules, reference)).toEqual({
      burden: 12.5,
      hours: 5,
      events: 2,
      incomplete: 0,
      from: '2025-11-21',
      to: '2026-11-20',
      isWholeYear: true,
    })
  })

  it('counts an event whole by the ward’s day of its start', () => {
    const hours = (startedAt: string, endedAt: string) =>
      measureBurden(makeHotspot(), [makeEvent({ startedAt, endedAt })], rules, reference).hours
    expect(hours('2025-11-20T23:30:00+07:00', '2025-11-21T02:30:00+07:00')).toBe(0)
    expect(hours('2025-11-20T17:00:00Z', '2025-11-20T20:00:00Z')).toBe(3)
    expect(hours('2026-11-20T23:00:00+07:00', '2026-11-21T01:00:00+07:00')).toBe(2)
  })

  it('says how many have no end or no peak, and counts nothing for them', () => {
    const events = [makeEvent({ id: 'a', endedAt: null }), makeEvent({ id: 'b', peak: null })]
    expect(measureBurden(makeHotspot(), events, rules, reference)).toMatchObject({
      burden: 0,
      events: 0,
      incomplete: 2,
    })
  })

  it('has no count before the spot was watched', () => {
    const watched = makeHotspot({ monitoredSince: '2026-08-27' })
    expect(measureBurden(watched, [makeEvent()], rules, reference)).toMatchObject({
      burden: 0,
      from: '2026-08-27',
      isWholeYear: false,
    })
    const unwatched = makeHotspot({ monitoredSince: null })
    expect(measureBurden(unwatched, [makeEvent()], rules, reference)).toMatchObject({
      burden: null,
      hours: null,
    })
    const later = makeHotspot({ monitoredSince: '2026-11-21' })
    expect(measureBurden(later, [makeEvent()], rules, reference).burden).toBeNull()
  })
})

describe('the burdens of all spots', () => {
  it('are by id, each from its own events', () => {
    const burdens = measureBurdens(
      [makeHotspot({ id: 'a' }), makeHotspot({ id: 'b', monitoredSince: null })],
      [makeEvent({ hotspotId: 'a' }), makeEvent({ hotspotId: 'b' }), makeEvent({ hotspotId: 'c' })],
      rules,
      reference,
    )
    expect([...burdens].map(([id, { burden }]) => [id, burden])).toEqual([
      ['a', 5],
      ['b', null],
    ])
  })
})
