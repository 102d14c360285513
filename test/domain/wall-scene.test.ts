import { describe, expect, it } from 'vitest'
import {
  nextWallChange,
  pauseAt,
  pauseOn,
  stepScene,
  wallSceneAt,
  wallSceneIds,
} from '../../src/domain/wall-scene'

const calm = (now: number) => wallSceneAt({ now, isUrgent: false, noticedAt: null })
const urgent = (now: number, noticedAt: number | null = null) =>
  wallSceneAt({ now, isUrgent: true, noticedAt })

/** 20/11/2026, 00:00 in Hạc Thành. */
const midnight = Date.parse('2026-11-20T00:00:00+07:00')

describe('the scene of the wall', () => {
  it('stands exactly 25 s', () => {
    expect(calm(0)).toBe('headline')
    expect(calm(24_999)).toBe('headline')
    expect(calm(25_000)).toBe('targets')
    expect(calm(49_999)).toBe('targets')
    expect(calm(50_000)).toBe('projects')
  })

  it('begins its round anew after the last', () => {
    expect(calm(8 * 25_000 - 1)).toBe('digital')
    expect(calm(8 * 25_000)).toBe('headline')
  })

  it('runs on over midnight', () => {
    const before = calm(midnight - 1)
    expect(calm(midnight)).toBe(stepScene(before, 1))
    expect(calm(midnight + 24_999)).toBe(stepScene(before, 1))
    expect(calm(midnight + 25_000)).toBe(stepScene(before, 2))
  })

  it('is the same for two windows and after a reload', () => {
    for (const now of [midnight, midnight + 12_345, midnight + 98_765]) {
      expect(calm(now)).toBe(calm(now))
      expect(urgent(now)).toBe(urgent(now, midnight - 600_000))
    }
  })

  it('shows every scene once in a round, each for as long', () => {
    const shown = wallSceneIds.map((_id, place) => calm(midnight + place * 25_000))
    expect(new Set(shown).size).toBe(8)
  })

  it('has a place before 1970 too', () => {
    expect(calm(-1)).toBe('digital')
  })
})

describe('a severe hotspot', () => {
  it('has every second scene, and the others keep their order', () => {
    const shown = Array.from({ length: 14 }, (_place, place) => urgent(place * 25_000))
    expect(shown).toEqual([
      'hotspots',
      'headline',
      'hotspots',
      'targets',
      'hotspots',
      'projects',
      'hotspots',
      'deadlines',
      'hotspots',
      'overdue',
      'hotspots',
      'services',
      'hotspots',
      'digital',
    ])
  })

  it('takes over at once when it appears, for the rest of the running scene', () => {
    expect(urgent(25_000)).toBe('headline')
    expect(urgent(30_000, 30_000)).toBe('hotspots')
    expect(urgent(49_999, 30_000)).toBe('hotspots')
    expect(urgent(50_000, 30_000)).toBe('hotspots')
    expect(urgent(75_000, 30_000)).toBe('targets')
  })

  it('gives the round back when it ends', () => {
    expect(urgent(125_000)).toBe('projects')
    expect(calm(125_000)).toBe('overdue')
  })
})

describe('a touched wall', () => {
  it('stands still for a minute and then follows the clock', () => {
    const pause = pauseOn('targets', 1_000)
    expect(pauseAt(pause, 1_000)).toEqual({ scene: 'targets', until: 61_000 })
    expect(pauseAt(pause, 60_999)).toEqual({ scene: 'targets', until: 61_000 })
    expect(pauseAt(pause, 61_000)).toBeNull()
    expect(pauseAt(null, 0)).toBeNull()
  })

  it('steps to the scenes beside, around both ends', () => {
    expect(stepScene('headline', 1)).toBe('targets')
    expect(stepScene('headline', -1)).toBe('digital')
    expect(stepScene('digital', 1)).toBe('headline')
  })

  it('looks at the clock at the end of the scene, or of its pause before that', () => {
    expect(nextWallChange(0, null)).toBe(25_000)
    expect(nextWallChange(24_999, null)).toBe(25_000)
    expect(nextWallChange(25_000, null)).toBe(50_000)
    expect(nextWallChange(51_000, { scene: 'targets', until: 61_000 })).toBe(61_000)
    expect(nextWallChange(51_000, { scene: 'targets', until: 90_000 })).toBe(75_000)
    expect(nextWallChange(61_000, { scene: 'targets', until: 61_000 })).toBe(75_000)
  })
})
