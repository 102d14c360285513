import { describe, expect, it } from 'vitest'
import {
  belowPathFigure,
  disbursementFigure,
  dueSoonFigure,
  lateProjectsFigure,
  overdueFigure,
  severeFloodsFigure,
} from '../../src/domain/headline'
import { dueFactsOfTasks } from '../../src/domain/due-facts'
import { sumDisbursement } from '../../src/domain/money'
import { makeTask, rules } from './make-records'

const facts = (...dues: string[]) =>
  dueFactsOfTasks(
    dues.map((due) => makeTask({ due })),
    rules,
    '2026-11-20',
  )

const money = {
  ...sumDisbursement([], rules, '2026-11-20'),
  points: -13,
  token: 'late' as const,
}

describe('headline figures', () => {
  it('carry their denominator and the change since then', () => {
    expect(
      overdueFigure(facts('2026-11-01', '2026-11-02', '2026-12-30'), facts('2026-11-01')),
    ).toEqual({ id: 'overdue-tasks', value: 2, of: 3, then: 1, change: 1, token: 'overdue' })
    expect(dueSoonFigure(facts('2026-11-21'), null)).toEqual({
      id: 'due-soon',
      value: 1,
      of: null,
      then: null,
      change: null,
      token: 'at-risk',
    })
    expect(belowPathFigure({ below: 7, of: 19 }, { below: 6, of: 19 })).toMatchObject({
      value: 7,
      of: 19,
      change: 1,
      token: 'late',
    })
    expect(
      lateProjectsFigure(
        { late: 5, of: 16, apart: 2, veryLate: 1 },
        { late: 4, of: 16, apart: 2, veryLate: 1 },
      ),
    ).toMatchObject({ value: 5, of: 16, then: 4, change: 1 })
    expect(disbursementFigure(money, { ...money, points: -10.6 })).toEqual({
      id: 'disbursement',
      value: -13,
      of: null,
      then: -10.6,
      change: -2.4,
      token: 'late',
    })
    expect(
      severeFloodsFigure({
        now: 3,
        of: 13,
        unknown: 1,
        earlier: 2,
        earlierAt: null,
        withoutEarlier: 0,
      }),
    ).toMatchObject({ value: 3, of: 13, then: 2, change: 1, token: 'overdue' })
  })

  it('are on track at zero, and nothing rather than zero out of none', () => {
    expect(overdueFigure(facts('2026-12-30'), null)).toMatchObject({ value: 0, token: 'on-track' })
    expect(overdueFigure(facts(), facts())).toMatchObject({
      value: null,
      then: null,
      change: null,
      token: 'no-data',
    })
    expect(belowPathFigure({ below: 0, of: 0 }, null)).toMatchObject({
      value: null,
      token: 'no-data',
    })
    expect(disbursementFigure(sumDisbursement([], rules, '2026-11-20'), null)).toMatchObject({
      value: null,
      token: 'no-data',
    })
  })
})
