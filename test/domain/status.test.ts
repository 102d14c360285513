import { describe, expect, it } from 'vitest'
import { compareStatus, countByStatus, isBelowPath, isLate } from '../../src/domain/status'

describe('status tokens', () => {
  it('stand in their order of weight', () => {
    const shuffled = ['done', 'no-data', 'at-risk', 'overdue', 'on-track', 'late'] as const
    expect([...shuffled].sort(compareStatus)).toEqual([
      'overdue',
      'late',
      'at-risk',
      'on-track',
      'done',
      'no-data',
    ])
  })

  it('count at risk, late and overdue as below path, late and overdue as late', () => {
    expect(isBelowPath('at-risk')).toBe(true)
    expect(isBelowPath('late')).toBe(true)
    expect(isBelowPath('overdue')).toBe(true)
    expect(isBelowPath('on-track')).toBe(false)
    expect(isBelowPath('no-data')).toBe(false)
    expect(isLate('at-risk')).toBe(false)
    expect(isLate('late')).toBe(true)
    expect(isLate('overdue')).toBe(true)
  })

  it('are counted with all six named', () => {
    expect(countByStatus([{ token: 'late' }, { token: 'late' }, { token: 'done' }])).toEqual({
      overdue: 0,
      late: 2,
      'at-risk': 0,
      'on-track': 0,
      done: 1,
      'no-data': 0,
    })
  })
})
