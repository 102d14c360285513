import { describe, expect, it } from 'vitest'
import { summarizeTasks } from '../../src/domain/task-summary'
import { makeTask } from './make-records'

describe('summarizeTasks', () => {
  it('counts by state and by deadline, none last', () => {
    expect(
      summarizeTasks([
        makeTask({ id: 'a', due: null }),
        makeTask({ id: 'b', due: '2026-12-01', state: 'not-started', ownerId: null }),
        makeTask({ id: 'c', due: '2026-11-01', state: 'submitted' }),
        makeTask({ id: 'd', due: '2026-12-01', title: 'Báo cáo' }),
        makeTask({ id: 'e', due: '2026-10-01', state: 'done' }),
        makeTask({ id: 'f', due: '2026-10-01', state: 'cancelled' }),
      ]),
    ).toEqual({
      byState: { 'not-started': 1, 'in-progress': 2, submitted: 1, done: 1, cancelled: 1 },
      byDue: [
        { due: '2026-11-01', active: 0, submitted: 1 },
        { due: '2026-12-01', active: 2, submitted: 0 },
        { due: null, active: 1, submitted: 0 },
      ],
      earliest: [
        {
          id: 'b',
          title: 'Nạo vét cống Lê Lợi – Trần Phú',
          leadUnitId: 'dv-01',
          ownerId: null,
          due: '2026-12-01',
        },
        {
          id: 'd',
          title: 'Báo cáo',
          leadUnitId: 'dv-01',
          ownerId: 'ng-truong-phong',
          due: '2026-12-01',
        },
      ],
    })
  })

  it('names the ten active ones with the earliest deadlines, by id where equal', () => {
    const tasks = Array.from({ length: 12 }, (_item, index) =>
      makeTask({ id: `t-${String(20 - index)}`, due: index < 3 ? '2026-01-02' : '2026-01-01' }),
    )
    expect(summarizeTasks(tasks).earliest.map(({ id }) => id)).toEqual([
      't-10',
      't-11',
      't-12',
      't-13',
      't-14',
      't-15',
      't-16',
      't-17',
      't-9',
      't-18',
    ])
  })

  it('of no tasks is all zero', () => {
    expect(summarizeTasks([])).toEqual({
      byState: { 'not-started': 0, 'in-progress': 0, submitted: 0, done: 0, cancelled: 0 },
      byDue: [],
      earliest: [],
    })
  })
})
