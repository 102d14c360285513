import { describe, expect, it } from 'vitest'
import { judgeIndicator } from '../../src/domain/indicator-status'
import type { JudgedIndicator } from '../../src/domain/indicator-status'
import type { Indicator } from '../../src/contract/indicators'
import { makeIndicator, rules } from './make-records'

const judge = (given: Partial<Indicator>, asOf = '2026-11-20'): JudgedIndicator =>
  judgeIndicator(makeIndicator(given), rules, asOf)

/** A level whose due is the given plan value, by step. */
const against = (due: number, value: number, given: Partial<Indicator> = {}): JudgedIndicator =>
  judge({
    path: 'step',
    plan: [{ period: '2026', value: due }],
    goal: { period: '2030', value: 1000 },
    actual: [{ period: '2026-10', value }],
    ...given,
  })

describe('per cent of what is due', () => {
  it('rounds actual and due to the decimals first, then itself to one decimal', () => {
    expect(against(85.04, 81.16)).toMatchObject({ actual: 81.2, due: 85, percent: 95.5 })
    expect(against(100, 89.5, { decimals: 0 })).toMatchObject({ actual: 90, percent: 90 })
  })

  it('compares the number that it shows', () => {
    expect(against(1000, 899.5)).toMatchObject({ percent: 90, token: 'at-risk', word: 'at-risk' })
    expect(against(1000, 899.4)).toMatchObject({ percent: 89.9, token: 'late', word: 'late' })
    expect(against(2000, 1999, { goal: { period: '2030', value: 3000 } })).toMatchObject({
      percent: 100,
      token: 'on-track',
      word: 'on-path',
    })
    expect(against(1000, 999)).toMatchObject({ percent: 99.9, token: 'at-risk' })
  })

  it('turns over for what must stay below', () => {
    const atMost = { direction: 'at-most', goal: { period: '2030', value: 2 } } as const
    expect(against(5.6, 5, atMost)).toMatchObject({ percent: 112, token: 'on-track' })
    expect(against(5.6, 6, atMost)).toMatchObject({ percent: 93.3, token: 'at-risk' })
  })

  it('is missing where the divisor is zero or below: then the direction decides', () => {
    expect(against(0, 0)).toMatchObject({ percent: null, token: 'on-track', due: 0 })
    expect(against(0, -1)).toMatchObject({ percent: null, token: 'late' })
    expect(against(-2, -1)).toMatchObject({ percent: null, token: 'on-track' })
    const atMost = { direction: 'at-most', goal: { period: '2030', value: -5 } } as const
    expect(against(3, 0, atMost)).toMatchObject({ percent: null, token: 'on-track' })
    expect(against(-1, 0, atMost)).toMatchObject({ percent: null, token: 'late' })
  })

  it('counts a reported zero as zero', () => {
    expect(against(10, 0)).toMatchObject({ percent: 0, token: 'late' })
  })

  it('says what it was reached by', () => {
    const judged = judge({ actual: [{ period: '2026-11', value: 69.3 }] })
    expect(judged).toMatchObject({
      id: 'ct-01',
      actual: 69.3,
      due: 70.7,
      percent: 98,
      token: 'at-risk',
      point: { period: '2026-11', moment: '2026-11-20', running: true },
      path: { kind: 'line', from: { kind: 'baseline' } },
      thresholds: { onTrack: 100, atRisk: 90 },
    })
  })
})

describe('a goal', () => {
  it('of a level is met or exceeded as soon as the figure says so', () => {
    const goal = { period: '2030', value: 95 }
    expect(against(85, 95, { goal })).toMatchObject({ token: 'done', word: 'met', percent: 111.8 })
    expect(against(85, 95.04, { goal })).toMatchObject({ token: 'done', word: 'met' })
    expect(against(85, 95.1, { goal })).toMatchObject({ token: 'done', word: 'exceeded' })
    expect(
      against(5, 2, { direction: 'at-most', goal: { period: '2030', value: 3 } }),
    ).toMatchObject({ token: 'done', word: 'exceeded' })
  })

  it('of a term total that must rise is met early, of one that must stay below only at its close', () => {
    const total = {
      measure: 'term-total',
      baseline: { period: '2025', value: 0 },
      goal: { period: '2026', value: 100 },
      plan: [{ period: '2026', value: 100 }],
    } as const
    const given = { ...total, plan: [...total.plan], actual: [{ period: '2026-10', value: 100 }] }
    expect(judge(given)).toMatchObject({ token: 'done', word: 'met' })
    const below = {
      ...given,
      direction: 'at-most',
      actual: [{ period: '2026-10', value: 50 }],
    } as const
    expect(judge({ ...below, actual: [...below.actual] })).toMatchObject({
      token: 'on-track',
      percent: 166.6,
    })
    expect(
      judge({ ...below, actual: [{ period: '2026-12', value: 99 }] }, '2027-01-10'),
    ).toMatchObject({ token: 'done', word: 'exceeded', isGoalClosed: true })
  })

  it('of a year total waits for the end of its year', () => {
    const given = {
      measure: 'year-total',
      goal: { period: '2026', value: 1200 },
      plan: [{ period: '2026', value: 1200 }],
    } as const
    const total = { ...given, plan: [...given.plan] }
    expect(judge({ ...total, actual: [{ period: '2026-10', value: 1250 }] })).toMatchObject({
      token: 'on-track',
      percent: 125,
    })
    const closed = { ...total, actual: [{ period: '2026-12', value: 1250 }] }
    expect(judge(closed, '2026-12-31')).toMatchObject({ token: 'done', word: 'exceeded' })
    expect(
      judge({ ...total, actual: [{ period: '2026-12', value: 1199 }] }, '2027-01-10'),
    ).toMatchObject({ token: 'overdue', word: 'not-met', percent: 99.9 })
  })

  it('is not decided by an estimate while its period runs', () => {
    const given = {
      measure: 'year-total',
      frequency: 'yearly',
      goal: { period: '2026', value: 1200 },
    } as const
    const estimate = {
      ...given,
      plan: [{ period: '2026', value: 1200 }],
      actual: [{ period: '2026', value: 1190, estimated: true as const }],
    }
    expect(judge(estimate)).toMatchObject({
      token: 'at-risk',
      percent: 99.2,
      isGoalClosed: false,
      point: { estimated: true, moment: '2026-12-31' },
    })
    expect(judge(estimate, '2026-12-31')).toMatchObject({ token: 'overdue', word: 'not-met' })
  })

  it('is judged at the figure’s own moment, not at today', () => {
    const given = { goal: { period: '2026', value: 72 } }
    expect(
      judge({ ...given, actual: [{ period: '2026-11', value: 71 }] }, '2027-01-20'),
    ).toMatchObject({ token: 'on-track', isGoalClosed: false, percent: 100 })
    expect(
      judge({ ...given, actual: [{ period: '2026-12', value: 71 }] }, '2027-01-20'),
    ).toMatchObject({ token: 'overdue', word: 'not-met', percent: 98.6 })
  })

  it('of a yearly average waits for the end of its period', () => {
    const average = {
      measure: 'yearly-average',
      goal: { period: '2026', value: 11 },
      plan: [
        { period: '2025', value: 10 },
        { period: '2026', value: 12 },
      ],
      actual: [
        { period: '2025-12', value: 11 },
        { period: '2026-09', value: 12 },
      ],
    } as const
    const given = { ...average, plan: [...average.plan], actual: [...average.actual] }
    expect(judge(given)).toMatchObject({
      token: 'on-track',
      actual: 11.5,
      due: 11,
      percent: 104.5,
      runningYear: 2026,
    })
    const closed = [...average.actual, { period: '2026-12', value: 11 }]
    expect(judge({ ...given, actual: closed }, '2027-01-10')).toMatchObject({
      token: 'done',
      word: 'met',
      actual: 11,
      runningYear: null,
    })
  })

  it('is what is due once its period has closed without a plan', () => {
    expect(
      judge({
        plan: [],
        goal: { period: '2025', value: 80 },
        actual: [{ period: '2026-10', value: 76 }],
      }),
    ).toMatchObject({ token: 'overdue', due: 80, percent: 95, path: { kind: 'goal' } })
  })
})

describe('no status', () => {
  it('names what is missing', () => {
    const actual = [{ period: '2026-10', value: 69 }]
    expect(judge({ direction: null, actual })).toMatchObject({
      token: 'no-data',
      word: 'no-direction',
    })
    expect(judge({ goal: null, actual })).toMatchObject({ token: 'no-data', word: 'no-goal' })
    expect(judge({ plan: [], actual })).toMatchObject({ token: 'no-data', word: 'no-plan' })
    expect(judge({ measure: 'term-total', baseline: null, actual })).toMatchObject({
      token: 'no-data',
      word: 'no-baseline',
    })
    expect(judge({ plan: [{ period: '2025', value: 60 }] })).toMatchObject({
      token: 'no-data',
      word: 'no-figure',
      actual: null,
      percent: null,
    })
  })

  it('is not yet due while no plan period has closed or the year of a yearly figure runs', () => {
    expect(judge({ actual: [] })).toMatchObject({
      token: 'no-data',
      word: 'not-due',
      expected: '2026',
    })
    const yearly = {
      frequency: 'yearly',
      baseline: null,
      plan: [
        { period: '2025', value: 60 },
        { period: '2026', value: 70 },
      ],
    } as const
    const given = { ...yearly, plan: [...yearly.plan] }
    expect(judge({ ...given, actual: [{ period: '2026', value: 65 }] })).toMatchObject({
      word: 'not-due',
      expected: '2026',
    })
    expect(judge({ ...given, actual: [{ period: '2026', value: null }] }).word).toBe('no-figure')
  })

  it('is not yet due when the last figure is older than the plan', () => {
    expect(judge({ frequency: 'yearly', actual: [{ period: '2025', value: 60 }] })).toMatchObject({
      token: 'no-data',
      word: 'not-due',
      expected: '2026',
      percent: null,
    })
  })
})

describe('other plans', () => {
  it('give the actual as per cent of the whole year’s point, beside the status', () => {
    const judged = against(1000, 1318, {
      decimals: 0,
      goal: { period: '2030', value: 1900 },
      otherPlans: [
        {
          by: 'province',
          name: 'Tỉnh giao',
          points: [
            { period: '2025', value: 1000 },
            { period: '2026', value: 1089 },
          ],
        },
        { by: 'ward', name: 'Phường giao', points: [{ period: '2026-12', value: 1187 }] },
        { by: 'ward', name: 'Chưa có', points: [{ period: '2026-06', value: 600 }] },
      ],
    })
    expect(judged.token).toBe('on-track')
    expect(judged.otherPlans).toEqual([
      { by: 'province', name: 'Tỉnh giao', period: '2026', value: 1089, percent: 121 },
      { by: 'ward', name: 'Phường giao', period: '2026-12', value: 1187, percent: 111 },
    ])
  })
})
