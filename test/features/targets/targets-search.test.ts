import { describe, expect, it } from 'vitest'
import { targetsSearch, targetsTarget } from '../../../src/features/targets/targets-search'

describe('the address of the targets page', () => {
  it('says nothing for the targets of the resolution, the heaviest status first', () => {
    expect(targetsTarget()).toEqual({ to: '/targets', search: {} })
    expect(targetsSearch.parse({})).toEqual({
      scope: 'resolution',
      category: null,
      field: null,
      part: null,
      status: [],
      changed: null,
      unit: null,
      against: null,
      q: '',
      sort: { column: 'status', descending: false },
    })
  })

  it('names set, field, part, statuses, change, unit, plan, search and order', () => {
    const search = {
      scope: 'digital',
      category: 'society',
      field: 'education',
      part: 'online',
      status: ['late', 'at-risk'],
      changed: 'worse',
      unit: 'dv-01',
      against: 'province',
      q: 'học bạ',
      sort: { column: 'percent', descending: true },
    } as const
    const printed = {
      scope: 'digital',
      category: 'society',
      field: 'education',
      part: 'online',
      status: 'late,at-risk',
      changed: 'worse',
      unit: 'dv-01',
      against: 'province',
      q: 'học bạ',
      sort: '-percent',
    }
    expect(targetsSearch.print(search)).toEqual(printed)
    expect(targetsSearch.parse(printed)).toEqual(search)
  })

  it('falls back field by field', () => {
    expect(
      targetsSearch.parse({
        scope: 'nothing',
        field: '<b>',
        category: 'none',
        changed: 'same',
        unit: '<b>',
        against: 'country',
        part: 'online',
        status: 'late,never',
        q: 'x'.repeat(81),
        sort: '-nothing',
      }),
    ).toEqual({ ...targetsSearch.fallback, part: 'online', status: ['late'] })
  })
})
