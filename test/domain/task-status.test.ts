import { describe, expect, it } from 'vitest'
import { firstDeadline, judgeTask } from '../../src/domain/task-status'
import type { JudgedTask } from '../../src/domain/task-status'
import type { Task } from '../../src/contract/tasks'
import { makeTask, rules } from './make-records'

const judge = (given: Partial<Task>): JudgedTask => judgeTask(makeTask(given), rules, '2026-11-20')

describe('active work', () => {
  it('is due soon today and up to the seventh day, both included', () => {
    expect(judge({ due: '2026-11-27' })).toMatchObject({
      token: 'at-risk',
      word: 'due-soon',
      days: 7,
    })
    expect(judge({ due: '2026-11-28' })).toMatchObject({
      token: 'on-track',
      word: 'on-track',
      days: 8,
    })
    expect(judge({ due: '2026-11-20' })).toMatchObject({ word: 'due-soon', days: 0 })
  })

  it('is overdue the day after its deadline', () => {
    expect(judge({ due: '2026-11-19', state: 'not-started' })).toMatchObject({
      token: 'overdue',
      word: 'overdue',
      days: 1,
    })
  })

  it('without a deadline is no data', () => {
    expect(judge({ due: null })).toMatchObject({
      token: 'no-data',
      word: 'no-deadline',
      days: null,
      isOpen: true,
    })
  })
})

describe('other work', () => {
  it('that is submitted is on track, never overdue, and says how late it came', () => {
    const state = 'submitted'
    expect(judge({ state, due: '2026-11-01', submittedAt: '2026-11-01' })).toMatchObject({
      token: 'on-track',
      word: 'submitted',
      days: null,
      isOpen: true,
    })
    expect(judge({ state, due: '2026-11-01', submittedAt: '2026-11-04' })).toMatchObject({
      token: 'on-track',
      word: 'submitted-late',
      days: 3,
    })
    expect(judge({ state, due: '2026-11-01' }).word).toBe('submitted')
    expect(judge({ state, due: null, submittedAt: '2026-11-04' }).word).toBe('submitted')
  })

  it('that is done is done, however old its deadline', () => {
    expect(judge({ state: 'done', due: '2026-01-01' })).toMatchObject({
      token: 'done',
      word: 'done',
      isOpen: false,
      isCounted: true,
    })
  })

  it('that is cancelled is outside every count', () => {
    expect(judge({ state: 'cancelled', due: '2026-01-01' })).toMatchObject({
      token: 'no-data',
      word: 'cancelled',
      isOpen: false,
      isCounted: false,
    })
  })
})

describe('the first deadline', () => {
  it('is the one before any extension', () => {
    const extensions = [
      { from: '2026-08-31', to: '2026-09-30', reason: '', approvedAt: '2026-08-30' },
      { from: '2026-09-30', to: '2026-11-27', reason: '', approvedAt: '2026-09-29' },
    ]
    expect(firstDeadline(makeTask({ extensions }))).toBe('2026-08-31')
    expect(firstDeadline(makeTask())).toBe('2026-11-27')
    expect(firstDeadline(makeTask({ due: null }))).toBeNull()
  })
})
