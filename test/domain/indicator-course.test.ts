import { describe, expect, it } from 'vitest'
import { actualCourse, pathCourse } from '../../src/domain/indicator-course'
import { makeIndicator } from './make-records'

const asOf = '2026-11-20'

describe('the path as lines to draw', () => {
  it('runs straight from the baseline through the ends of its points, and is cut where asked', () => {
    expect(pathCourse(makeIndicator(), '2027-06-30')).toEqual([
      [
        { date: '2025-12-31', value: 60 },
        { date: '2026-12-31', value: 72 },
        { date: '2027-06-30', value: 78 },
      ],
    ])
  })

  it('keeps the last value of a level', () => {
    expect(pathCourse(makeIndicator(), '2029-12-31').at(0)?.slice(-2)).toEqual([
      { date: '2027-12-31', value: 84 },
      { date: '2029-12-31', value: 84 },
    ])
  })

  it('goes in stairs that hold from the start of a period to the next one', () => {
    expect(pathCourse(makeIndicator({ path: 'step' }), '2027-12-31')).toEqual([
      [
        { date: '2025-12-31', value: 72 },
        { date: '2026-12-31', value: 72 },
        { date: '2026-12-31', value: 84 },
        { date: '2027-12-31', value: 84 },
      ],
    ])
  })

  it('starts a year total anew each January', () => {
    const yearTotal = makeIndicator({ measure: 'year-total', baseline: null })
    expect(pathCourse(yearTotal, '2027-12-31')).toEqual([
      [
        { date: '2025-12-31', value: 0 },
        { date: '2026-12-31', value: 72 },
      ],
      [
        { date: '2026-12-31', value: 0 },
        { date: '2027-12-31', value: 84 },
      ],
    ])
  })

  it('is nothing without a plan', () => {
    expect(pathCourse(makeIndicator({ plan: [] }), '2027-12-31')).toEqual([])
  })
})

describe('what was reached as lines to draw', () => {
  it('starts at the baseline and breaks where a figure is missing', () => {
    const lines = actualCourse(
      makeIndicator({
        actual: [
          { period: '2026-01', value: 61 },
          { period: '2026-02', value: null },
          { period: '2026-03', value: 63 },
        ],
      }),
      asOf,
    )
    expect(lines.map((line) => line.map(({ date, value }) => [date, value]))).toEqual([
      [
        ['2025-12-31', 60],
        ['2026-01-31', 61],
      ],
      [['2026-03-31', 63]],
    ])
  })

  it('stands at the day of the data while its period runs, and at the end for an estimate', () => {
    const last = (estimated: boolean) =>
      actualCourse(
        makeIndicator({
          actual: [{ period: '2026-11', value: 70, ...(estimated ? { estimated } : {}) }],
        }),
        asOf,
      )
        .flat()
        .at(-1)?.date
    expect(last(false)).toBe('2026-11-20')
    expect(last(true)).toBe('2026-11-30')
  })

  it('is broken between the years of a year total, and leaves out what has not begun', () => {
    const lines = actualCourse(
      makeIndicator({
        measure: 'year-total',
        actual: [
          { period: '2025-12', value: 90 },
          { period: '2026-01', value: 8 },
          { period: '2026-12', value: 99 },
        ],
      }),
      asOf,
    )
    expect(lines.map((line) => line.map(({ value }) => value))).toEqual([[90], [8]])
  })
})
