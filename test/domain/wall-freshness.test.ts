import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/contract/ward'
import { countLateSources, daysOfOldSnapshot } from '../../src/domain/wall-freshness'

const at = (dateTime: string) => Date.parse(`${dateTime}+07:00`)

const source = (id: string, nextDueOn: string | null): Source => ({
  id,
  name: id,
  unitId: 'unit',
  cadence: 'monthly',
  reportedAt: null,
  nextDueOn,
})

describe('a snapshot on the wall', () => {
  it('is old from the seventh day on', () => {
    expect(daysOfOldSnapshot(at('2026-11-14T00:00:00'), '2026-11-20')).toBeNull()
    expect(daysOfOldSnapshot(at('2026-11-13T23:59:00'), '2026-11-20')).toBe(7)
    expect(daysOfOldSnapshot(at('2026-11-20T17:00:00'), '2026-11-20')).toBeNull()
  })
})

describe('the sources behind a scene', () => {
  it('count once each, and only late ones', () => {
    const sources = [source('a', '2026-11-19'), source('b', '2026-11-20'), source('c', null)]
    expect(countLateSources(['a', 'a', 'b', 'c'], sources, '2026-11-20')).toBe(1)
    expect(countLateSources(['b', 'gone'], sources, '2026-11-20')).toBe(0)
    expect(countLateSources(['a', 'b'], sources, '2026-11-21')).toBe(2)
  })
})
