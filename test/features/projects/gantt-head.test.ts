import { describe, expect, it } from 'vitest'
import { layOutGanttHead } from '../../../src/features/projects/gantt-head'
import type { GanttAxis } from '../../../src/features/projects/gantt-axis'

// 365 days on 365 px: a day is a pixel.
const axis = (years: GanttAxis['years']): GanttAxis => ({
  from: '2026-01-01',
  days: 365,
  unit: 'quarter',
  lines: [
    { at: 0, isYear: true, quarter: 1 },
    { at: 90, isYear: false, quarter: 2 },
    { at: 345, isYear: false, quarter: 3 },
  ],
  years,
})
const px = (share: number): number => Math.round((share * 365) / 100)
const head = (years: GanttAxis['years'], today = '2026-07-20') =>
  layOutGanttHead(axis(years), today, 365)
const yearsAt = (years: GanttAxis['years'], today?: string) =>
  head(years, today).years.map(({ year, at }) => [year, px(at)])

describe('the labels above a Gantt', () => {
  it('stand where years and quarters begin, today at its day', () => {
    const labels = head([{ year: 2026, from: 0, to: 365 }])
    expect(px(labels.today)).toBe(200)
    expect(labels.years).toEqual([{ year: 2026, at: 0 }])
    expect(labels.quarters.map(({ quarter, at }) => [quarter, px(at)])).toEqual([
      [1, 0],
      [2, 90],
    ])
  })

  it('keep a year clear of today, and leave it out where it would run beyond its end', () => {
    expect(yearsAt([{ year: 2026, from: 190, to: 365 }])).toEqual([[2026, 220]])
    expect(yearsAt([{ year: 2026, from: 190, to: 250 }])).toEqual([])
    expect(yearsAt([{ year: 2026, from: 340, to: 365 }])).toEqual([])
  })

  it('keep today inside the axis', () => {
    expect(px(head([], '2026-01-01').today)).toBe(20)
    expect(px(head([], '2027-06-01').today)).toBe(345)
  })
})
