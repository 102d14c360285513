import { describe, expect, it } from 'vitest'
import {
  deadlinesSearch,
  idsInAddress,
  setOf,
  tasksTarget,
  withoutFilters,
} from '../../../src/features/deadlines/deadlines-search'

const { parse, print } = deadlinesSearch

describe('the address of the deadlines', () => {
  it('shows what is urgent when it says nothing, and looks through all when it filters', () => {
    expect(setOf(parse({}))).toBe('urgent')
    expect(setOf(parse({ sort: 'due', group: 'person' }))).toBe('urgent')
    expect(setOf(parse({ status: 'overdue' }))).toBe('all')
    expect(setOf(parse({ q: 'ngap' }))).toBe('all')
    expect(setOf(parse({ change: 'finished' }))).toBe('all')
    expect(setOf(parse({ set: 'old', q: 'ngap' }))).toBe('old')
  })

  it('is the same as before for the counts of the overview', () => {
    expect(tasksTarget({ status: ['overdue'], age: ['31-60', 'over-60'] })).toEqual({
      to: '/deadlines',
      search: { status: 'overdue', age: '31-60,over-60' },
    })
    expect(tasksTarget({ status: ['due-soon'], from: '2026-11-25', to: '2026-11-25' })).toEqual({
      to: '/deadlines',
      search: { status: 'due-soon', from: '2026-11-25', to: '2026-11-25' },
    })
  })

  it('holds ticked tasks and closed groups while they are few', () => {
    const ids = Array.from({ length: idsInAddress }, (_id, place) => `V${place}`)
    const kept = print({ ...parse({}), selected: ids, closed: ['ktht', '_'] })
    expect(kept).toEqual({ selected: ids.join(','), closed: 'ktht,_' })
    expect(parse(kept).selected).toEqual(ids)
    expect(print({ ...parse({}), selected: [...ids, 'V99'] })).toEqual({})
    expect(parse({ selected: [...ids, 'V99'].join(',') }).selected).toEqual([])
  })

  it('drops what no id can be, and says each once', () => {
    expect(parse({ selected: 'V1,,<b>,V1,V2' }).selected).toEqual(['V1', 'V2'])
  })

  it('keeps order, groups and ticks when the filters go', () => {
    const search = parse({
      set: 'old',
      status: 'overdue',
      q: 'a',
      sort: '-due',
      group: 'person',
      selected: 'V1',
    })
    expect(print(withoutFilters(search))).toEqual({ sort: '-due', group: 'person', selected: 'V1' })
  })
})
