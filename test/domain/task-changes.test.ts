import { describe, expect, it } from 'vitest'
import { compareOverdue } from '../../src/domain/task-changes'
import type { Task } from '../../src/contract/tasks'
import { makeTask, rules } from './make-records'

const task = (id: string, given: Partial<Task>) => makeTask({ id, ...given })

describe('what became of overdue work', () => {
  const then = [
    task('done', { due: '2026-10-01' }),
    task('handed-in', { due: '2026-10-01' }),
    task('moved', { due: '2026-10-01' }),
    task('dropped', { due: '2026-10-01' }),
    task('open-ended', { due: '2026-10-01' }),
    task('still', { due: '2026-10-01' }),
    task('gone', { due: '2026-10-01' }),
    task('on-its-day', { due: '2026-10-20' }),
    task('on-time', { due: '2026-12-01' }),
  ]
  const now = [
    task('done', { due: '2026-10-01', state: 'done' }),
    task('handed-in', { due: '2026-10-01', state: 'submitted' }),
    task('moved', { due: '2026-11-20', state: 'in-progress' }),
    task('dropped', { due: '2026-12-01', state: 'cancelled' }),
    task('open-ended', { due: null }),
    task('still', { due: '2026-10-01' }),
    task('on-its-day', { due: '2026-10-20' }),
    task('on-time', { due: '2026-12-01' }),
    task('new', { due: '2026-11-19' }),
  ]

  it('is said of each task whose being overdue changed, each side on its own day', () => {
    const changes = compareOverdue(
      { tasks: now, on: '2026-11-20' },
      { tasks: then, on: '2026-10-20' },
      rules,
    )
    expect(Object.fromEntries(changes)).toEqual({
      done: 'finished',
      'handed-in': 'submitted',
      moved: 'extended',
      dropped: 'left',
      'open-ended': 'left',
      'on-its-day': 'newly-overdue',
      new: 'newly-overdue',
    })
  })

  it('counts the first of two records with one id', () => {
    const twice = [task('a', { due: '2026-11-19' }), task('a', { due: '2026-12-19' })]
    const changes = compareOverdue(
      { tasks: twice, on: '2026-11-20' },
      { tasks: [], on: '2026-10-20' },
      rules,
    )
    expect([...changes]).toEqual([['a', 'newly-overdue']])
  })
})
