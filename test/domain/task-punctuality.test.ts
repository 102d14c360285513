import { describe, expect, it } from 'vitest'
import { isOnTime, judgePunctuality } from '../../src/domain/task-punctuality'
import { makeTask, rules } from './make-records'

const done = { state: 'done', due: '2026-10-10' } as const
const reference = '2026-11-20'

describe('on time', () => {
  it('goes by the day submitted, else completed, on or before the deadline in force', () => {
    const at = (submittedAt: string | null, completedAt: string | null) =>
      isOnTime(makeTask({ ...done, submittedAt, completedAt }))
    expect(at('2026-10-10', '2026-10-20')).toBe(true)
    expect(at('2026-10-11', '2026-10-11')).toBe(false)
    expect(at(null, '2026-10-10')).toBe(true)
    expect(at(null, null)).toBeNull()
    expect(isOnTime(makeTask({ due: null, completedAt: '2026-10-10' }))).toBeNull()
  })
})

describe('punctuality', () => {
  const completed = (count: number, completedAt: string, submittedAt: string | null = null) =>
    Array.from({ length: count }, () => makeTask({ ...done, completedAt, submittedAt }))

  it('is of work completed less than 90 days ago', () => {
    const tasks = [
      ...completed(4, '2026-10-10'),
      ...completed(1, '2026-10-12'),
      ...completed(1, '2026-08-23'),
      ...completed(9, '2026-08-22'),
      ...completed(1, '2026-11-21'),
      makeTask({ ...done, completedAt: null }),
      makeTask({ state: 'submitted', submittedAt: '2026-10-01' }),
    ]
    expect(judgePunctuality(tasks, rules, reference)).toEqual({
      onTime: 5,
      of: 6,
      percent: 83.3,
      token: 'at-risk',
    })
  })

  it('has its colour from exactly 90 and exactly 80 per cent', () => {
    const late = (onTime: number, all: number) =>
      judgePunctuality(
        [...completed(onTime, '2026-10-10'), ...completed(all - onTime, '2026-10-11')],
        rules,
        reference,
      ).token
    expect(late(9, 10)).toBe('on-track')
    expect(late(8, 10)).toBe('at-risk')
    expect(late(7, 10)).toBe('late')
  })

  it('has no colour out of fewer than five, and no per cent out of none', () => {
    expect(judgePunctuality(completed(4, '2026-10-10'), rules, reference)).toEqual({
      onTime: 4,
      of: 4,
      percent: 100,
      token: null,
    })
    expect(judgePunctuality(completed(5, '2026-10-10'), rules, reference).token).toBe('on-track')
    expect(judgePunctuality([], rules, reference)).toMatchObject({ of: 0, percent: null })
  })
})
