import { describe, expect, it } from 'vitest'
import { compareByBurden, concentrate, measureYears } from '../../src/domain/hotspot-year'
import { makeEvent, makeHotspot, rules } from './make-records'

const event = (id: string, hotspotId: string, hours: number, peak: number | null) =>
  makeEvent({
    id,
    hotspotId,
    startedAt: '2026-08-26T00:00:00+07:00',
    endedAt: `2026-08-26T${String(hours).padStart(2, '0')}:00:00+07:00`,
    peak,
  })

const spots = ['a', 'b', 'c'].map((id) => makeHotspot({ id }))
const years = (events: ReturnType<typeof event>[]) =>
  measureYears(spots, events, rules, '2026-11-20')

describe('measureYears', () => {
  it('counts incomplete events as events and says the deepest with its day', () => {
    const year = years([event('1', 'a', 3, 50), event('2', 'a', 2, null)]).get('a')
    expect(year).toMatchObject({
      events: 2,
      peak: 50,
      peakOn: '2026-08-26',
      peakSeverity: 'severe',
      burden: { hours: 3, burden: 9, incomplete: 1 },
    })
  })

  it('has no number for a spot that is not watched', () => {
    const year = measureYears(
      [makeHotspot({ monitoredSince: null })],
      [makeEvent()],
      rules,
      '2026-11-20',
    ).get('dn-01')
    expect(year).toMatchObject({ events: null, peak: null, peakSeverity: 'unknown' })
  })
})

describe('compareByBurden', () => {
  it('puts the heaviest first and equal ones by id', () => {
    const all = years([event('1', 'c', 2, 30), event('2', 'b', 1, 30)])
    expect([...all.values()].sort(compareByBurden).map(({ hotspot }) => hotspot.id)).toEqual([
      'c',
      'b',
      'a',
    ])
  })
})

describe('concentrate', () => {
  it('finds the fewest spots that bear three quarters of the hours', () => {
    const all = years([event('1', 'a', 6, 30), event('2', 'b', 1, 30), event('3', 'c', 1, 30)])
    expect(concentrate([...all.values()])).toEqual({ spots: 1, percent: 75 })
  })

  it('says nothing without any hours', () => {
    expect(concentrate([...years([]).values()])).toBeNull()
  })
})
