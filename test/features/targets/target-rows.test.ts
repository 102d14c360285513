import { describe, expect, it } from 'vitest'
import { buildTargetRows, nameTargetRows } from '../../../src/features/targets/target-rows'
import { layOutTargets } from '../../../src/features/targets/target-bar-layout'
import { makeTarget, makeTargetsData } from './make-targets'

const { ward } = makeTargetsData([])
const rowsOf = (...values: (number | null)[]) =>
  buildTargetRows(
    values.map((value, place) => makeTarget(`t${place}`, value)),
    null,
    ward,
  )

describe('the rows of targets', () => {
  it('come with the widest gap first and without figures last', () => {
    expect(rowsOf(101, 95, null, 76).map(({ id }) => id)).toEqual(['t3', 't1', 't0', 't2'])
  })

  it('tell the change since the meeting in points, judged by the rules of today', () => {
    const then = [makeTarget('a', 80.2, { actual: [{ period: '2026-09', value: 80.2 }] })]
    const items = [makeTarget('a', 76.4), makeTarget('b', 99)]
    const rows = buildTargetRows(items, { items: then, asOf: '2026-10-20' }, ward)
    expect(rows.map(({ id, difference }) => [id, difference?.change])).toEqual([
      ['a', -3.8],
      ['b', null],
    ])
  })

  it('count the first of two records with one id', () => {
    const rows = buildTargetRows([makeTarget('a', 80), makeTarget('a', 120)], null, ward)
    expect(rows.map(({ judged }) => judged.percent)).toEqual([80])
  })

  it('keep the id of a unit that does not exist, and say nothing of an unknown owner or source', () => {
    const strange = makeTarget('a', 80, { leadUnitId: 'x', ownerId: 'y', sourceId: 'z' })
    const [row] = nameTargetRows(buildTargetRows([strange], null, ward), ward, '2026-11-20')
    expect(row).toMatchObject({ unitName: 'x', owner: null, source: null })
  })

  it('mark a source that is late on the reference date', () => {
    const rows = buildTargetRows([makeTarget('a', 80, { ownerId: 'ng-a' })], null, ward)
    const [row] = nameTargetRows(rows, ward, '2026-11-20')
    expect(row?.source).toMatchObject({ isLate: true, daysLate: 10 })
    expect(row?.owner).toEqual({ id: 'ng-a', position: 'Trưởng phòng Kinh tế', name: null })
  })
})

describe('the place of a row', () => {
  it('goes by group, then by gap: below, on path, done, without figures', () => {
    const rows = nameTargetRows(rowsOf(101, 95, null, 76, 300), ward, '2026-11-20')
    expect(
      [...rows].sort((left, right) => left.place - right.place).map(({ id, group }) => [id, group]),
    ).toEqual([
      ['t3', 0],
      ['t1', 0],
      ['t0', 1],
      ['t4', 2],
      ['t2', 2],
    ])
  })

  it('comes with how the status moved since the meeting', () => {
    const then = [
      makeTarget('a', 100, { actual: [{ period: '2026-09', value: 100 }] }),
      makeTarget('b', 80, { actual: [{ period: '2026-09', value: 80 }] }),
    ]
    const items = [makeTarget('a', 95), makeTarget('b', 92), makeTarget('c', 50)]
    const rows = buildTargetRows(items, { items: then, asOf: '2026-10-20' }, ward)
    expect(nameTargetRows(rows, ward, '2026-11-20').map(({ id, moved }) => [id, moved])).toEqual([
      ['c', null],
      ['b', 'better'],
      ['a', 'worse'],
    ])
  })
})

describe('the layout of the bars', () => {
  it('gives the rows of a wide page more room', () => {
    const { groups, height } = layOutTargets(rowsOf(76, 95), 'roomy')
    expect(groups.flat().map(({ centre }) => centre)).toEqual([10.5, 31.5])
    expect(height).toBe(42)
  })

  it('parts below, on path and the rest by a gap', () => {
    const { groups, height, left } = layOutTargets(rowsOf(76, 95, 100, 300, null), 'beside')
    expect(groups.map((group) => group.map(({ row, centre }) => [row.id, centre]))).toEqual([
      [
        ['t0', 9.5],
        ['t1', 28.5],
      ],
      [['t2', 56.5]],
      [
        ['t3', 84.5],
        ['t4', 103.5],
      ],
    ])
    expect(height).toBe(113)
    expect(left).toBe(0)
  })

  it('lists only what is below where names stand above the bars', () => {
    const { groups, height } = layOutTargets(rowsOf(76, 95, 100), 'above')
    expect(groups.map((group) => group.map(({ centre }) => centre))).toEqual([[29.5, 68.5]])
    expect(height).toBe(78)
  })

  it('shows the 22 widest gaps and says how many are left', () => {
    const many = Array.from({ length: 30 }, (_each, place) => 70 + place)
    const { groups, left } = layOutTargets(rowsOf(...many), 'beside')
    expect(groups.flat()).toHaveLength(22)
    expect(groups.flat()[21]?.row.judged.percent).toBe(91)
    expect(left).toBe(8)
  })

  it('is nothing of nothing', () => {
    expect(layOutTargets([], 'beside')).toEqual({ groups: [], height: 0, left: 0 })
  })
})
