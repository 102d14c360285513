import { expect, it } from 'vitest'
import { openTaskCounts } from '../../src/domain/wall-statuses'

it('open work by status adds up to what the overdue are counted out of', () => {
  const counts = openTaskCounts({
    overdue: 14,
    dueSoon: 9,
    noDeadline: 4,
    submitted: 6,
    open: 83,
    counted: 214,
    ageing: { '1-7': 14, '8-15': 0, '16-30': 0, '31-60': 0, 'over-60': 0 },
    activeByDue: new Map(),
  })
  expect(counts).toEqual({
    overdue: 14,
    late: 0,
    'at-risk': 9,
    'on-track': 56,
    done: 0,
    'no-data': 4,
  })
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(83)
})
