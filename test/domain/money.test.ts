import { describe, expect, it } from 'vitest'
import { judgeDisbursement, sumDisbursement, yearPlanOf } from '../../src/domain/money'
import { judgeWorks } from '../../src/domain/project-works'
import { makeProject, rules } from './make-records'

const asOf = '2026-11-20'

const disbursement = [
  { period: '2025-12', planned: 80_000, actual: 80_000 },
  { period: '2026-10', planned: 60_000, actual: 50_000 },
  { period: '2026-11', planned: 90_000, actual: 72_000 },
  { period: '2026-12', planned: 100_000, actual: null },
]

describe('disbursement of a project', () => {
  it('in a running month is judged by the line between the neighbouring planned points', () => {
    expect(judgeDisbursement(makeProject({ disbursement }), rules, asOf)).toMatchObject({
      year: 2026,
      yearPlan: 100_000,
      actual: 72_000,
      due: 80_000,
      percent: 90,
      token: 'at-risk',
      point: { moment: '2026-11-20', running: true },
    })
  })

  it('is decided once its year has closed, and stays so in January', () => {
    const closed = (actual: number): typeof disbursement => [
      { period: '2026-12', planned: 100_000, actual },
      { period: '2027-01', planned: 5_000, actual: null },
    ]
    expect(
      judgeDisbursement(makeProject({ disbursement: closed(99_999) }), rules, '2027-01-20'),
    ).toMatchObject({ year: 2026, token: 'overdue', word: 'not-met', percent: 100 })
    expect(
      judgeDisbursement(makeProject({ disbursement: closed(100_000) }), rules, '2027-01-20'),
    ).toMatchObject({ token: 'done', word: 'met' })
  })

  it('without a report is no data, and the plan of a year is its last point', () => {
    const project = makeProject({
      disbursement: [
        { period: '2026-03', planned: 10, actual: null },
        { period: '2026-06', planned: 30, actual: null },
      ],
    })
    expect(judgeDisbursement(project, rules, asOf)).toMatchObject({
      token: 'no-data',
      word: 'no-figure',
    })
    expect(yearPlanOf(project, 2026)).toBe(30)
    expect(yearPlanOf(project, 2027)).toBeNull()
  })
})

describe('the headline of disbursement', () => {
  const project = (id: string, planned: number, actual: number | null) =>
    makeProject({
      id,
      disbursement: [
        { period: '2026-10', planned, actual },
        { period: '2026-12', planned: planned * 2, actual: null },
      ],
    })

  it('is what is missing over the year’s plan, in points', () => {
    expect(sumDisbursement([project('a', 100, 61), project('b', 300, 235)], rules, asOf)).toEqual({
      points: -13,
      actual: 296,
      due: 400,
      yearPlan: 800,
      percent: 74,
      token: 'late',
      year: 2026,
      included: 2,
      leftOut: 0,
      unplanned: 0,
    })
  })

  it('leaves out projects without a payment this year and says how many', () => {
    const silent = makeProject({
      id: 'silent',
      disbursement: [
        { period: '2025-12', planned: 500, actual: 500 },
        { period: '2026-12', planned: 900, actual: null },
      ],
    })
    expect(sumDisbursement([project('a', 100, 100), silent], rules, asOf)).toMatchObject({
      points: 0,
      yearPlan: 200,
      included: 1,
      leftOut: 1,
      token: 'on-track',
    })
  })

  it('counts a payment of zero as reported', () => {
    expect(sumDisbursement([project('a', 100, 0)], rules, asOf)).toMatchObject({
      points: -50,
      leftOut: 0,
    })
  })

  it('keeps stalled and suspended projects out, and tells those without a plan apart', () => {
    const suspended = { ...project('s', 100, 0), state: 'suspended' as const }
    expect(
      sumDisbursement(
        [project('a', 100, 100), suspended, makeProject({ id: 'none' })],
        rules,
        asOf,
      ),
    ).toMatchObject({ points: 0, included: 1, leftOut: 0, unplanned: 1 })
  })

  it('is nothing, not zero, when nothing was reported', () => {
    expect(sumDisbursement([], rules, asOf)).toMatchObject({ points: null, token: 'no-data' })
    expect(sumDisbursement([project('a', 100, null)], rules, asOf)).toMatchObject({
      points: null,
      percent: null,
      leftOut: 1,
    })
  })
})

describe('works of a project', () => {
  it('are judged on the line between planned points and done at the last', () => {
    const physicalProgress = [
      { period: '2026-06', planned: 40, actual: 38 },
      { period: '2026-12', planned: 100, actual: null },
    ]
    const judged = (actual: number) =>
      judgeWorks(
        makeProject({
          physicalProgress: [
            ...physicalProgress.slice(0, 1),
            { period: '2026-09', planned: 70, actual },
            ...physicalProgress.slice(1),
          ],
        }),
        rules,
        asOf,
      )
    expect(judged(60)).toMatchObject({ due: 70, percent: 85.7, token: 'late' })
    expect(judged(100)).toMatchObject({ token: 'done', word: 'met' })
    expect(judgeWorks(makeProject(), rules, asOf)).toMatchObject({ token: 'no-data' })
  })
})
