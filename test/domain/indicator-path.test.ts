import { describe, expect, it } from 'vitest'
import { findDue, findJudgedPoint } from '../../src/domain/indicator-path'
import type { DueValue, NoDue } from '../../src/domain/indicator-path'
import type { Indicator } from '../../src/contract/indicators'
import { makeIndicator } from './make-records'

function dueOf(given: Partial<Indicator>, asOf: string): DueValue | NoDue | null {
  const indicator = makeIndicator(given)
  const point = findJudgedPoint(indicator, asOf)
  return point === null ? null : findDue(indicator, point, asOf)
}

const valueOf = (due: DueValue | NoDue | null): number | string | null =>
  due === null || typeof due === 'string' ? due : due.value

describe('the judged point', () => {
  it('is the last actual with a value, at the end of its closed period', () => {
    const indicator = makeIndicator({
      actual: [
        { period: '2026-09', value: 68 },
        { period: '2026-10', value: 69 },
        { period: '2026-11', value: null },
      ],
    })
    expect(findJudgedPoint(indicator, '2026-11-20')).toEqual({
      period: '2026-10',
      value: 69,
      estimated: false,
      running: false,
      moment: '2026-10-31',
    })
  })

  it('stands at the day of the data while its period runs', () => {
    const indicator = makeIndicator({ actual: [{ period: '2026-11', value: 70 }] })
    expect(findJudgedPoint(indicator, '2026-11-20')).toMatchObject({
      moment: '2026-11-20',
      running: true,
    })
    expect(findJudgedPoint(indicator, '2026-11-30')).toMatchObject({
      moment: '2026-11-30',
      running: false,
    })
  })

  it('stands at the end of a running period when it is an estimate', () => {
    const indicator = makeIndicator({
      actual: [{ period: '2026-11', value: 70, estimated: true }],
    })
    expect(findJudgedPoint(indicator, '2026-11-20')).toMatchObject({
      moment: '2026-11-30',
      estimated: true,
      running: true,
    })
  })

  it('is never of a period that has not begun', () => {
    const indicator = makeIndicator({
      actual: [
        { period: '2026-10', value: 69 },
        { period: '2026-12', value: 71, estimated: true },
      ],
    })
    expect(findJudgedPoint(indicator, '2026-11-30')?.period).toBe('2026-10')
    expect(findJudgedPoint(indicator, '2026-12-01')?.period).toBe('2026-12')
  })

  it('is of a closed year for a yearly indicator, or of an estimate', () => {
    const closed = { period: '2025', value: 60 }
    const running = { period: '2026', value: 70 }
    const yearly = makeIndicator({ frequency: 'yearly', actual: [closed, running] })
    expect(findJudgedPoint(yearly, '2026-11-20')?.period).toBe('2025')
    expect(findJudgedPoint(yearly, '2026-12-31')?.period).toBe('2026')
    const estimated = makeIndicator({
      frequency: 'yearly',
      actual: [closed, { ...running, estimated: true }],
    })
    expect(findJudgedPoint(estimated, '2026-11-20')).toMatchObject({
      period: '2026',
      moment: '2026-12-31',
    })
  })

  it('stays last December in January until a figure of the new year comes', () => {
    const december = { period: '2025-12', value: 60 }
    const indicator = makeIndicator({
      measure: 'year-total',
      actual: [december, { period: '2026-01', value: null }],
    })
    expect(findJudgedPoint(indicator, '2026-01-15')).toMatchObject({
      period: '2025-12',
      moment: '2025-12-31',
    })
    const reported = { ...indicator, actual: [december, { period: '2026-01', value: 4 }] }
    expect(findJudgedPoint(reported, '2026-01-15')).toMatchObject({
      period: '2026-01',
      moment: '2026-01-15',
    })
  })

  it('is found in a series that is out of order, and is the first of two for one period', () => {
    const indicator = makeIndicator({
      actual: [
        { period: '2026-10', value: 69 },
        { period: '2026-08', value: 67 },
        { period: '2026-10', value: 50 },
      ],
    })
    expect(findJudgedPoint(indicator, '2026-11-20')?.value).toBe(69)
  })

  it('counts a reported zero and is missing without any value', () => {
    const zero = makeIndicator({ actual: [{ period: '2026-10', value: 0 }] })
    expect(findJudgedPoint(zero, '2026-11-20')?.value).toBe(0)
    expect(findJudgedPoint(makeIndicator(), '2026-11-20')).toBeNull()
  })

  it('of a year total goes no further than the year of its goal', () => {
    const indicator = makeIndicator({
      measure: 'year-total',
      goal: { period: '2026', value: 1000 },
      actual: [
        { period: '2026-12', value: 980 },
        { period: '2027-01', value: 70 },
      ],
    })
    expect(findJudgedPoint(indicator, '2027-02-15')?.period).toBe('2026-12')
  })
})

describe('what is due by step', () => {
  const step = {
    path: 'step',
    plan: [
      { period: '2026-Q1', value: 40 },
      { period: '2026-Q3', value: 60 },
    ],
  } as const satisfies Partial<Indicator>

  it('is the plan of the period that holds the moment', () => {
    expect(
      dueOf(
        { ...step, plan: [...step.plan], actual: [{ period: '2026-08', value: 1 }] },
        '2026-11-20',
      ),
    ).toEqual({ kind: 'step', value: 60, period: '2026-Q3' })
  })

  it('is the earlier one between two plan periods, and stays after the last', () => {
    const between = { ...step, plan: [...step.plan], actual: [{ period: '2026-05', value: 1 }] }
    expect(dueOf(between, '2026-11-20')).toEqual({ kind: 'step', value: 40, period: '2026-Q1' })
    const after = { ...between, actual: [{ period: '2026-10', value: 1 }] }
    expect(dueOf(after, '2026-11-20')).toEqual({ kind: 'step', value: 60, period: '2026-Q3' })
  })

  it('is nothing before the first plan period', () => {
    const before = { ...step, plan: [...step.plan], actual: [{ period: '2025-12', value: 1 }] }
    expect(dueOf(before, '2026-11-20')).toBe('not-due')
  })

  it('holds the plan of a whole year during that year', () => {
    expect(
      dueOf(
        {
          path: 'step',
          plan: [{ period: '2026', value: 85 }],
          actual: [{ period: '2026-02', value: 1 }],
        },
        '2026-11-20',
      ),
    ).toEqual({ kind: 'step', value: 85, period: '2026' })
  })
})

describe('what is due by line', () => {
  it('runs from the baseline to the end of the first plan period', () => {
    const due = dueOf({ actual: [{ period: '2026-10', value: 69 }] }, '2026-11-20')
    expect(due).toMatchObject({
      kind: 'line',
      from: { kind: 'baseline', date: '2025-12-31', value: 60 },
      to: { kind: 'plan', date: '2026-12-31', value: 72 },
      elapsed: 10,
      length: 12,
    })
    expect(valueOf(due)).toBeCloseTo(70, 9)
  })

  it('counts a day as its part of its month', () => {
    const due = dueOf({ actual: [{ period: '2026-11', value: 69 }] }, '2026-11-20')
    expect(valueOf(due)).toBeCloseTo(60 + 12 * ((10 + 20 / 30) / 12), 9)
  })

  it('runs between the ends of two plan points', () => {
    const due = dueOf({ actual: [{ period: '2027-06', value: 69 }] }, '2027-07-10')
    expect(valueOf(due)).toBeCloseTo(78, 9)
  })

  it('keeps the last plan point of a level and of a term total', () => {
    const late = { actual: [{ period: '2028-03', value: 69 }] }
    expect(dueOf(late, '2028-05-01')).toEqual({ kind: 'kept', value: 84, period: '2027' })
    expect(dueOf({ ...late, measure: 'term-total' }, '2028-05-01')).toEqual({
      kind: 'kept',
      value: 84,
      period: '2027',
    })
  })

  it('needs a baseline for a term total', () => {
    const given = { baseline: null, actual: [{ period: '2027-03', value: 69 }] }
    expect(dueOf({ ...given, measure: 'term-total' }, '2027-04-10')).toBe('no-baseline')
  })

  it('has nothing due before the first plan point of a level without a baseline', () => {
    const given = { baseline: null }
    expect(dueOf({ ...given, actual: [{ period: '2026-11', value: 69 }] }, '2026-11-20')).toBe(
      'not-due',
    )
    expect(
      valueOf(dueOf({ ...given, actual: [{ period: '2026-12', value: 69 }] }, '2027-01-05')),
    ).toBe(72)
    expect(
      valueOf(dueOf({ ...given, actual: [{ period: '2027-06', value: 69 }] }, '2027-07-05')),
    ).toBeCloseTo(78, 9)
  })

  it('has nothing due on the day of the baseline itself', () => {
    expect(dueOf({ actual: [{ period: '2025-12', value: 60 }] }, '2026-01-10')).toBe('not-due')
  })

  it('has no plan where there are no points', () => {
    expect(dueOf({ plan: [], actual: [{ period: '2026-10', value: 69 }] }, '2026-11-20')).toBe(
      'no-plan',
    )
  })
})

describe('what is due of a year total', () => {
  const yearTotal = {
    measure: 'year-total',
    goal: { period: '2030', value: 1900 },
    baseline: { period: '2025', value: 1318 },
  } as const satisfies Partial<Indicator>
  const plan = [
    { period: '2026-06', value: 600 },
    { period: '2026-12', value: 1500 },
  ]

  it('starts from 0 on 1 January, whatever the baseline', () => {
    const due = dueOf(
      { ...yearTotal, plan, actual: [{ period: '2026-03', value: 1 }] },
      '2026-04-09',
    )
    expect(due).toMatchObject({ from: { kind: 'year-start', date: '2025-12-31', value: 0 } })
    expect(valueOf(due)).toBeCloseTo(300, 9)
  })

  it('runs on between the points of its year', () => {
    const due = dueOf(
      { ...yearTotal, plan, actual: [{ period: '2026-08', value: 1 }] },
      '2026-09-09',
    )
    expect(valueOf(due)).toBeCloseTo(900, 9)
  })

  it('has no plan after the last point of its year, and none yet before the first year', () => {
    const short = [{ period: '2026-06', value: 600 }]
    expect(
      dueOf({ ...yearTotal, plan: short, actual: [{ period: '2026-08', value: 1 }] }, '2026-09-09'),
    ).toBe('no-plan')
    expect(
      dueOf({ ...yearTotal, plan, actual: [{ period: '2027-01', value: 1 }] }, '2027-02-09'),
    ).toBe('no-plan')
    expect(
      dueOf({ ...yearTotal, plan, actual: [{ period: '2025-12', value: 1 }] }, '2026-01-09'),
    ).toBe('not-due')
  })

  it('by step begins with the first period of its own year', () => {
    const stepped = {
      ...yearTotal,
      path: 'step',
      plan: [
        { period: '2025-Q4', value: 1400 },
        { period: '2026-Q1', value: 300 },
        { period: '2026-Q2', value: 600 },
      ],
    } as const
    const points = { ...stepped, plan: [...stepped.plan] }
    expect(
      valueOf(dueOf({ ...points, actual: [{ period: '2026-02', value: 1 }] }, '2026-04-09')),
    ).toBe(300)
    expect(dueOf({ ...points, actual: [{ period: '2026-08', value: 1 }] }, '2026-09-09')).toBe(
      'no-plan',
    )
  })
})

describe('what is due of a yearly average', () => {
  const average = {
    measure: 'yearly-average',
    baseline: null,
    plan: [
      { period: '2025', value: 10 },
      { period: '2026', value: 12 },
      { period: '2027', value: 14 },
    ],
  } as const satisfies Partial<Indicator>

  it('is the mean over the years that have both, a running year marked', () => {
    const due = dueOf(
      {
        ...average,
        plan: [...average.plan],
        actual: [
          { period: '2024-12', value: 99 },
          { period: '2025-12', value: 9 },
          { period: '2026-03', value: 11 },
          { period: '2026-09', value: 12 },
        ],
      },
      '2026-11-20',
    )
    expect(due).toEqual({
      kind: 'average',
      value: 11,
      actual: 10.5,
      years: [
        { year: 2025, plan: 10, actual: 9, running: false, estimated: false },
        { year: 2026, plan: 12, actual: 12, running: true, estimated: false },
      ],
    })
  })

  it('leaves out a year without a plan or without an actual', () => {
    const due = dueOf(
      {
        ...average,
        plan: [
          { period: '2025', value: 10 },
          { period: '2027', value: 14 },
        ],
        frequency: 'yearly',
        actual: [
          { period: '2025', value: null },
          { period: '2026', value: 50 },
          { period: '2027', value: 13, estimated: true },
        ],
      },
      '2027-11-20',
    )
    expect(due).toMatchObject({ value: 14, actual: 13, years: [{ year: 2027, estimated: true }] })
  })

  it('is not due before the first planned year', () => {
    expect(
      dueOf(
        { ...average, plan: [...average.plan], actual: [{ period: '2024', value: 9 }] },
        '2025-02-01',
      ),
    ).toBe('not-due')
  })
})
