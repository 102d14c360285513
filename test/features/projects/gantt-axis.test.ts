import { describe, expect, it } from 'vitest'
import type { GanttRow } from '../../../src/domain/project-gantt'
import { axisReaches, makeGanttAxis } from '../../../src/features/projects/gantt-axis'

const row = (to: string): GanttRow => ({
  start: '2026-02-01',
  isStarted: true,
  plan: null,
  done: null,
  planned: null,
  delayIncurred: null,
  delayForecast: { from: '2026-12-31', to },
  marks: [],
})
const late = (due: string, end: string, firstDue = due) => ({
  slip: { due, firstDue },
  row: row(end),
})
const today = '2026-11-20'

describe('the axis of the late projects', () => {
  it('runs in whole quarters from ten months back to the latest end', () => {
    const axis = makeGanttAxis([late('2026-12-31', '2027-09-27')], today)
    expect(axis.from).toBe('2026-01-01')
    expect(axis.days).toBe(638)
    expect(axis.years).toEqual([
      { year: 2026, from: 0, to: 365 },
      { year: 2027, from: 365, to: 638 },
    ])
    expect(axis.lines.filter(({ isYear }) => isYear)).toEqual([
      { at: 0, isYear: true, quarter: 1 },
      { at: 365, isYear: true, quarter: 1 },
    ])
    expect(axis.lines).toHaveLength(7)
  })

  it('begins before the earliest due date, and before one that was extended', () => {
    expect(makeGanttAxis([late('2026-03-31', '2027-01-31')], today).from).toBe('2025-10-01')
    expect(makeGanttAxis([late('2026-12-31', '2027-01-31', '2025-12-31')], today).from).toBe(
      '2025-10-01',
    )
  })

  it('never goes further than two years back and two and a half ahead', () => {
    const axis = makeGanttAxis([late('2015-03-31', '2051-01-31')], today)
    expect(axis.from).toBe('2024-10-01')
    expect(axis.years.at(-1)).toEqual({ year: 2029, from: 1553, to: 1734 })
  })

  it('runs in whole years where the scale is the year', () => {
    const axis = makeGanttAxis([late('2026-12-31', '2027-09-27')], today, axisReaches.year)
    expect(axis.from).toBe('2023-01-01')
    expect(axis.lines.map(({ at, isYear }) => [at, isYear])).toEqual([
      [0, true],
      [365, true],
      [731, true],
      [1096, true],
      [1461, true],
      [1826, true],
      [2192, true],
    ])
  })

  it('leaves room for the days behind the latest end', () => {
    // Two weeks before the end of a quarter another quarter follows.
    const axis = makeGanttAxis([late('2026-12-31', '2027-09-17')], today, axisReaches.quarter)
    expect(axis.from).toBe('2025-10-01')
    expect(axis.days).toBe(822)
  })

  it('has half a year ahead when everything has ended', () => {
    expect(makeGanttAxis([], today)).toMatchObject({ from: '2026-01-01', days: 546 })
  })
})
