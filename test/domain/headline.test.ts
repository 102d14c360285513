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

/** Of the 19 targets. */
const targets = (below: number, unjudged: number) => ({ below, of: 19, unjudged })

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
    expect(belowPathFigure(targets(7, 2), targets(6, 2))).toMatchObject({
      value: 7,
      of: 19,
      change: 1,
      token: 'late',
    })
    expect(
      lateProjectsFigure(
        { late: 5, of: 16, apart: 2, veryLate: 1, unjudged: 0, done: 3 },
        { late: 4, of: 16, apart: 2, veryLate: 1, unjudged: 0, done: 3 },
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
    expect(belowPathFigure({ below: 0, of: 0, unjudged: 0 }, null)).toMatchObject({
      value: null,
      token: 'no-data',
    })
    expect(disbursementFigure(sumDisbursement([], rules, '2026-11-20'), null)).toMatchObject({
      value: null,
      token: 'no-data',
    })
  })

  it('are nothing where no record can be judged: what is not reported is not good news', () => {
    const nothing = { value: null, change: null, token: 'no-data' }
    expect(belowPathFigure(targets(0, 19), targets(6, 1))).toMatchObject({
      ...nothing,
      of: 19,
      then: 6,
    })
    const projects = { late: 0, of: 43, apart: 7, veryLate: 0, unjudged: 43, done: 0 }
    expect(lateProjectsFigure(projects, null)).toMatchObject({ ...nothing, of: 43 })
    // What is completed says nothing of the rest.
    expect(lateProjectsFigure({ ...projects, unjudged: 40, done: 3 }, null)).toMatchObject(nothing)
    const judged = { ...projects, unjudged: 39, done: 3 }
    expect(lateProjectsFigure(judged, null)).toMatchObject({ value: 0, token: 'on-track' })
    const completed = { ...projects, unjudged: 0, done: 43 }
    expect(lateProjectsFigure(completed, null)).toMatchObject({ value: 0, token: 'on-track' })
    const undated = dueFactsOfTasks(
      [makeTask({ due: null }), makeTask({ state: 'done' })],
      rules,
      '2026-11-20',
    )
    expect(overdueFigure(undated, null)).toMatchObject({ ...nothing, of: 1 })
    expect(dueSoonFigure(undated, null)).toMatchObject(nothing)
  })

  it('stand where some can be judged, and count work that is done as judged', () => {
    expect(belowPathFigure(targets(0, 18), null)).toMatchObject({ value: 0, token: 'on-track' })
    const done = dueFactsOfTasks([makeTask({ state: 'done' })], rules, '2026-11-20')
    expect(overdueFigure(done, null)).toMatchObject({ value: 0, of: null, token: 'on-track' })
  })

  it('tell no fall that missing figures can explain', () => {
    expect(belowPathFigure(targets(2, 5), targets(6, 1))).toMatchObject({
      value: 2,
      then: 6,
      change: null,
    })
    expect(belowPathFigure(targets(2, 4), targets(6, 1))).toMatchObject({ change: -4 })
    expect(belowPathFigure(targets(8, 5), targets(6, 1))).toMatchObject({ change: 2 })
    expect(belowPathFigure(targets(6, 5), targets(6, 1))).toMatchObject({ change: 0 })
    const before = { late: 9, of: 43, apart: 7, veryLate: 0, unjudged: 0, done: 3 }
    expect(lateProjectsFigure({ ...before, late: 4, unjudged: 5 }, before).change).toBeNull()
  })
})
