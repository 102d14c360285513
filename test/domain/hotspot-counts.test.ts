import { describe, expect, it } from 'vitest'
import {
  countHotspots,
  countSevereFloods,
  rankActiveHotspots,
} from '../../src/domain/hotspot-counts'
import { judgeHotspots } from '../../src/domain/hotspot-severity'
import { toEpoch } from '../../src/lib/dates'
import { makeHotspot, makeReading, rules } from './make-records'

const moment = toEpoch('2026-11-20T17:42:00+07:00')
const at = (time: string): string => `2026-11-20T${time}:00+07:00`

const judged = judgeHotspots(
  [
    makeHotspot({ id: 'a' }),
    makeHotspot({ id: 'b' }),
    makeHotspot({ id: 'c' }),
    makeHotspot({ id: 'd' }),
    makeHotspot({ id: 'jam', kind: 'congestion' }),
    makeHotspot({ id: 'old', state: 'resolved' }),
    makeHotspot({ id: 'silent', state: 'watched' }),
  ],
  {
    items: [
      makeReading({ hotspotId: 'a', value: 31, earlier: { observedAt: at('17:10'), value: 33 } }),
      makeReading({ hotspotId: 'b', value: 58, earlier: { observedAt: at('17:12'), value: 39 } }),
      makeReading({ hotspotId: 'c', value: 44, earlier: { observedAt: at('17:11'), value: 41 } }),
      makeReading({ hotspotId: 'd', value: 45 }),
      makeReading({ hotspotId: 'jam', value: 22 }),
      makeReading({ hotspotId: 'old', value: 70 }),
    ],
  },
  rules,
  moment,
)

describe('counts of hotspots', () => {
  it('are out of those that are not resolved', () => {
    expect(countHotspots(judged)).toEqual({
      severe: 4,
      moderate: 1,
      light: 0,
      calm: 0,
      unknown: 1,
      active: 5,
      of: 6,
    })
    expect(countHotspots(judged, 'congestion')).toMatchObject({ active: 1, of: 1 })
  })

  it('rank floods by depth, then congestion by delay', () => {
    expect(rankActiveHotspots(judged).map(({ rank, id }) => `${String(rank)} ${id}`)).toEqual([
      '1 b',
      '2 d',
      '3 c',
      '4 a',
      '5 jam',
    ])
  })
})

describe('severe floods', () => {
  it('are compared with about half an hour before', () => {
    expect(countSevereFloods(judged)).toEqual({
      now: 3,
      of: 5,
      unknown: 1,
      earlier: 1,
      earlierAt: '2026-11-20T17:12:00+07:00',
      withoutEarlier: 1,
    })
  })

  it('are not known, rather than none, without any fresh reading', () => {
    const unread = judgeHotspots([makeHotspot()], { items: [] }, rules, moment)
    expect(countSevereFloods(unread)).toMatchObject({ now: null, of: 1, unknown: 1, earlier: null })
    expect(countSevereFloods([])).toMatchObject({ now: null, of: 0 })
  })
})
