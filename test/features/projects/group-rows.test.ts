import { describe, expect, it } from 'vitest'
import { countPages, groupRows, pageOfGroups } from '../../../src/features/projects/group-rows'
import { listProjectRows } from '../../../src/features/projects/project-rows'
import { judgeProject } from '../../../src/domain/project-status'
import type { Project } from '../../../src/contract/projects'
import { rules } from '../../domain/make-records'
import { makeLate, makeOverdue, makeStalled, ward } from './make-projects'

const referenceDate = '2026-11-20'

const rowsOf = (projects: Project[]) =>
  listProjectRows({
    judged: projects.map((project) => judgeProject(project, rules, referenceDate)),
    differences: new Map(),
    ward,
    referenceDate,
    asOf: referenceDate,
  })

const read = (groups: ReturnType<typeof groupRows>) =>
  groups.map(({ key, drawn }) => [key, drawn.map(({ judged }) => judged.id)])

describe('rows under headings', () => {
  const rows = rowsOf([
    makeStalled('s', true),
    makeLate('a', 0, { category: 'school', leadUnitId: 'dv-02' }),
    makeLate('b', 45),
    makeOverdue('c'),
    makeLate('d', 20, { category: 'school' }),
  ])

  it('stand in the order of statuses, what is apart last, no heading without rows', () => {
    expect(read(groupRows(rows, 'status'))).toEqual([
      ['late', ['c', 'b']],
      ['at-risk', ['d']],
      ['on-track', ['a']],
      ['apart', ['s']],
    ])
  })

  it('stand by their first row for units and categories, what is apart still last', () => {
    expect(read(groupRows(rows, 'unit'))).toEqual([
      ['dv-01', ['c', 'b', 'd']],
      ['dv-02', ['a']],
      ['apart', ['s']],
    ])
    expect(read(groupRows(rows, 'category'))).toEqual([
      ['road', ['c', 'b']],
      ['school', ['d', 'a']],
      ['apart', ['s']],
    ])
    expect(read(groupRows(rows, 'none'))).toEqual([
      ['all', ['c', 'b', 'd', 'a']],
      ['apart', ['s']],
    ])
  })

  it('are drawn a hundred at a time, each heading keeping all its rows for its sums', () => {
    const many = rowsOf([
      ...Array.from({ length: 150 }, (_each, place) => makeLate(`a${place}`, 45)),
      ...Array.from({ length: 60 }, (_each, place) => makeLate(`b${place}`, 0)),
    ])
    const groups = groupRows(many, 'status')
    const page = (number: number) =>
      pageOfGroups(groups, number).map(({ key, drawn, rows: all }) => [
        key,
        drawn.length,
        all.length,
      ])
    expect(countPages(210)).toBe(3)
    expect(countPages(200)).toBe(2)
    expect(countPages(0)).toBe(1)
    expect(page(1)).toEqual([['late', 100, 150]])
    expect(page(2)).toEqual([
      ['late', 50, 150],
      ['on-track', 50, 60],
    ])
    expect(page(3)).toEqual([['on-track', 10, 60]])
    expect(page(4)).toEqual([])
  })
})
