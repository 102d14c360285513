import { describe, expect, it } from 'vitest'
import { listHotspots } from '../../../src/features/hotspots/hotspot-list'
import { judged, spots } from './make-ward'

const ranks = (list: ReturnType<typeof listHotspots>): number[] =>
  list.groups.flatMap(({ rows }) => rows.map(({ rank }) => rank))

describe('listHotspots', () => {
  it('lists floods before congestion, the highest first, numbered through', () => {
    const list = listHotspots([...spots('congestion', [14, 22]), ...spots('flood', [31, 58])], 7)
    expect(list.groups.map(({ kind, rows }) => [kind, rows.map(({ value }) => value)])).toEqual([
      ['flood', [58, 31]],
      ['congestion', [22, 14]],
    ])
    expect(ranks(list)).toEqual([1, 2, 3, 4])
    expect(list.more).toBe(0)
  })

  it('keeps severe ones when there is no room for all, and says how many are left', () => {
    const list = listHotspots(
      [...spots('flood', [50, 45, 30, 28, 26]), ...spots('congestion', [25, 24, 12])],
      4,
    )
    expect(ranks(list)).toEqual([1, 2, 6, 7])
    expect(list.more).toBe(4)
  })

  it('keeps one row for a kind that would be crowded out', () => {
    const list = listHotspots(
      [...spots('flood', [90, 80, 70, 60]), ...spots('congestion', [12, 11])],
      3,
    )
    expect(ranks(list)).toEqual([1, 2, 5])
  })

  it('marks every spot that is not resolved, with a number only where the list shows it', () => {
    const list = listHotspots(
      [
        ...spots('flood', [0, 50, 45]),
        judged({ id: 'cu', state: 'resolved' }, { value: 80 }),
        judged({ id: 'mat' }, null),
      ],
      1,
    )
    expect(list.marked.map(({ spot, rank }) => [spot.id, rank])).toEqual([
      ['flood-2', 1],
      ['flood-3', null],
      ['mat', null],
      ['flood-1', null],
    ])
    expect(list.unknown.map(({ id }) => id)).toEqual(['mat'])
  })

  it('keeps numbers and counts of all where a filter leaves some', () => {
    const list = listHotspots(
      [...spots('flood', [58, 31, 25]), ...spots('congestion', [22])],
      7,
      ({ id }) => id === 'flood-2' || id === 'congestion-1',
    )
    expect(ranks(list)).toEqual([2, 4])
    expect(list.marked.map(({ spot }) => spot.id)).toEqual(['flood-2', 'congestion-1'])
    expect(list.counts.all.active).toBe(4)
  })

  it('breaks the scale off before the thresholds run together', () => {
    const [group] = listHotspots(spots('flood', [400]), 7).groups
    expect(group?.scaleEnd).toBe(100)
    const [calmer] = listHotspots(spots('flood', [25]), 7).groups
    expect(calmer?.scaleEnd).toBe(48)
  })

  it('holds nothing when no spot is active', () => {
    const list = listHotspots(spots('flood', [0, 5, null]), 7)
    expect(list.groups).toEqual([])
    expect(list.light).toHaveLength(1)
    expect(list.counts.all).toMatchObject({ active: 0, calm: 1, unknown: 1, of: 3 })
  })
})
