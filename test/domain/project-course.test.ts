import { describe, expect, it } from 'vitest'
import { projectCourse, yearCourse } from '../../src/domain/project-course'

const points = [
  { period: '2026-01', planned: 2, actual: 1 },
  { period: '2026-02', planned: 6, actual: null },
  { period: '2026-11', planned: 90, actual: 80 },
  { period: '2026-12', planned: 120, actual: null },
]

describe('the course of a measure', () => {
  it('stands at ends of periods, and of a running one at the day of the figures', () => {
    const { plan, actual } = projectCourse(points, '2026-11-20')
    expect(plan.map(({ date }) => date)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-11-30',
      '2026-12-31',
    ])
    // February is missing: a gap, not a line across it.
    expect(actual).toEqual([
      [{ date: '2026-01-31', value: 1 }],
      [{ date: '2026-11-20', value: 80 }],
    ])
  })

  it('has no actuals of periods that have not begun', () => {
    expect(projectCourse(points, '2026-10-31').actual).toEqual([[{ date: '2026-01-31', value: 1 }]])
  })

  it('of a year starts from nothing on its first day', () => {
    const { plan, actual } = yearCourse(
      [{ period: '2025-12', planned: 7, actual: 7 }, ...points],
      2026,
      '2026-11-20',
    )
    expect(plan[0]).toEqual({ date: '2026-01-01', value: 0 })
    expect(actual[0]).toEqual([
      { date: '2026-01-01', value: 0 },
      { date: '2026-01-31', value: 1 },
    ])
  })

  it('does not draw a line to a first figure that is missing', () => {
    expect(yearCourse(points.slice(1), 2026, '2026-11-20').actual).toEqual([
      [{ date: '2026-11-20', value: 80 }],
    ])
    expect(yearCourse([], 2026, '2026-11-20')).toEqual({ plan: [], actual: [] })
  })
})
