import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/contract/tasks'
import { isInTaskSet, missingLevel, taskSets } from '../../src/domain/task-sets'
import { judgeTask } from '../../src/domain/task-status'
import { makeTask, rules } from './make-records'

const today = '2026-11-20'
const setsOf = (given: Partial<Task>) => {
  const judged = judgeTask(makeTask(given), rules, today)
  return taskSets.filter((set) => isInTaskSet(judged, set, rules, today))
}

describe('the sets of a task', () => {
  it.each([
    ['an open task', { due: '2026-11-28' }, ['near', 'open', 'complete']],
    ['an overdue one', { due: '2026-11-19' }, ['overdue', 'open', 'complete']],
    [
      'one that lacks two clears',
      { due: null, expectedResult: '…' },
      ['no-deadline', 'open', 'unclear', 'result', 'deadline'],
    ],
    [
      'one done on time',
      { state: 'done', due: '2026-11-02', completedAt: '2026-11-02' },
      ['done', 'on-time', 'judged'],
    ],
    [
      'one done late, lacking a clear',
      { state: 'done', due: '2026-11-01', completedAt: '2026-11-02', ownerId: null },
      ['done', 'judged'],
    ],
    [
      'one done 90 days ago',
      { state: 'done', due: '2026-08-22', completedAt: '2026-08-22' },
      ['done'],
    ],
    [
      'one handed in',
      { state: 'submitted', submittedAt: '2026-11-01' },
      ['submitted', 'open', 'complete'],
    ],
  ] as const)('%s', (_name, given, sets) => {
    expect(setsOf(given)).toEqual(sets)
  })
})

describe('how much is lacking', () => {
  it.each([
    [0, 22, 0],
    [3, 22, 1],
    [3, 20, 2],
    [299, 1000, 2],
    [6, 20, 3],
    [0, 0, 0],
  ])('%i of %i is level %i', (missing, open, level) => {
    expect(missingLevel(missing, open)).toBe(level)
  })
})
