import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/contract/tasks'
import { countConclusions, isConclusionOf } from '../../src/domain/task-conclusions'
import { judgeTask } from '../../src/domain/task-status'
import { makeTask, rules } from './make-records'

const judged = (given: Partial<Task>) => judgeTask(makeTask(given), rules, '2026-11-20')
const document = { number: '63-KL/ĐU', date: '2026-10-26' } as const

describe('the conclusions of a meeting', () => {
  it('are the tasks whose conclusion names its day', () => {
    const of = (kind: Task['document']['kind'], meetingOn: string | null) =>
      isConclusionOf('2026-10-23', judged({ document: { ...document, kind, meetingOn } }))
    expect(of('conclusion', '2026-10-23')).toBe(true)
    expect(of('conclusion', '2026-09-23')).toBe(false)
    expect(of('conclusion', null)).toBe(false)
    expect(of('plan', '2026-10-23')).toBe(false)
  })

  it('are done, submitted, running or overdue, which add up; the longest overdue first', () => {
    const progress = countConclusions([
      judged({ id: 'a', state: 'done', due: '2026-11-01' }),
      judged({ id: 'b', state: 'submitted', due: '2026-11-01' }),
      judged({ id: 'c', due: '2026-11-20' }),
      judged({ id: 'd', due: null }),
      judged({ id: 'e', due: '2026-11-19' }),
      judged({ id: 'f', due: '2026-11-10' }),
      judged({ id: 'g', state: 'cancelled' }),
    ])
    expect(progress).toMatchObject({ total: 6, done: 1, submitted: 1, running: 2 })
    expect(progress.overdue.map(({ id }) => id)).toEqual(['f', 'e'])
  })

  it('are none out of none', () => {
    expect(countConclusions([])).toEqual({
      total: 0,
      done: 0,
      submitted: 0,
      running: 0,
      overdue: [],
    })
  })
})
