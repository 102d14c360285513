import { describe, expect, it } from 'vitest'
import { projectsSearch, projectsTarget } from '../../../src/features/projects/projects-search'

describe('the address of the projects page', () => {
  it('says nothing for all projects, the heaviest status first', () => {
    expect(projectsTarget({})).toEqual({ to: '/projects', search: {} })
    expect(projectsSearch.parse({})).toEqual({
      status: [],
      set: 'all',
      project: null,
      category: null,
      unit: null,
      area: null,
      group: 'status',
      scale: 'quarter',
      page: 1,
      q: '',
      sort: { column: 'status', descending: false },
    })
  })

  it('names group, statuses, unit, search and order', () => {
    const search = {
      status: ['overdue', 'late'],
      set: 'conclusion-77',
      project: 'da-01',
      category: 'road',
      unit: 'dv-01',
      area: 'phu-son',
      group: 'unit',
      scale: 'year',
      page: 2,
      q: 'Lê Lợi',
      sort: { column: 'slip', descending: true },
    } as const
    const printed = {
      status: 'overdue,late',
      set: 'conclusion-77',
      project: 'da-01',
      category: 'road',
      unit: 'dv-01',
      area: 'phu-son',
      group: 'unit',
      scale: 'year',
      page: '2',
      q: 'Lê Lợi',
      sort: '-slip',
    }
    expect(projectsSearch.print(search)).toEqual(printed)
    expect(projectsSearch.parse(printed)).toEqual(search)
  })

  it('falls back field by field', () => {
    expect(
      projectsSearch.parse({
        status: 'late,x',
        set: 'y',
        project: '-',
        category: 'bridge',
        unit: '<b>',
        area: '../x',
        group: 'colour',
        scale: 'day',
        page: '0',
        q: 'a',
        sort: '-z',
      }),
    ).toEqual({ ...projectsSearch.fallback, status: ['late'], q: 'a' })
  })
})
