import { describe, expect, it } from 'vitest'
import { layOutCourse } from '../../../src/features/deadlines/lay-out-course'

describe('the axis of a course', () => {
  it('has months at even steps, six at most, within its time', () => {
    expect(layOutCourse({ from: '2026-03-03', to: '2026-11-20' }).ticks).toEqual([
      '2026-05-01',
      '2026-07-01',
      '2026-09-01',
      '2026-11-01',
    ])
    expect(layOutCourse({ from: '2026-10-26', to: '2026-11-20' }).ticks).toEqual(['2026-11-01'])
    const years = layOutCourse({ from: '2006-01-01', to: '2026-01-01' }).ticks
    expect(years.length).toBeGreaterThan(1)
    expect(years.length).toBeLessThanOrEqual(6)
  })

  it('leaves room at both ends, also of a single day', () => {
    const { at } = layOutCourse({ from: '2026-10-01', to: '2026-11-20' })
    expect(at('2026-10-01')).toBe(2)
    expect(at('2026-11-20')).toBeCloseTo(98, 9)
    expect(layOutCourse({ from: '2026-10-01', to: '2026-10-01' }).at('2026-10-01')).toBe(2)
  })
})
