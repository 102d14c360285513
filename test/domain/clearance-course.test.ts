import { describe, expect, it } from 'vitest'
import { clearanceCourse } from '../../src/domain/clearance-course'
import type { Clearance } from '../../src/contract/clearance'

const clearance: Clearance = {
  land: { total: 1.51, handedOver: 1.38 },
  households: { total: 118, handedOver: 109, paidNotHandedOver: 3, unpaid: 4, proposedOut: 2 },
  compensation: { approved: 1, paid: 1 },
  reportedOn: '2026-11-20',
  sourceId: 'quy-dat',
  history: [
    report('2026-10-20', 104, 6, 6),
    report('2026-01-03', 97, 9, 10),
    // Of the shown day: the shown report counts.
    report('2026-11-20', 1, 1, 1),
  ],
}

function report(date: string, handedOver: number, paidNotHandedOver: number, unpaid: number) {
  return { date, landHandedOver: 1.24, handedOver, paidNotHandedOver, unpaid, proposedOut: 2 }
}

describe('site clearance from report to report', () => {
  it('counts what remains from the total, in time order, the shown report last', () => {
    const { reports, months, gained, gainedLast } = clearanceCourse(clearance)
    expect(reports.map(({ date, remaining }) => [date, remaining])).toEqual([
      ['2026-01-03', 21],
      ['2026-10-20', 14],
      ['2026-11-20', 9],
    ])
    expect({ months, gained, gainedLast }).toEqual({ months: 11, gained: 12, gainedLast: 5 })
  })

  it('has gained nothing with one report', () => {
    expect(clearanceCourse({ ...clearance, history: [] })).toMatchObject({
      months: 0,
      gained: 0,
      gainedLast: 0,
    })
  })
})
