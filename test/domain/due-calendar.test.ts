import { describe, expect, it } from 'vitest'
import { buildDueCalendar, buildDueWeeks } from '../../src/domain/due-calendar'

describe('the calendar of deadlines', () => {
  const counts = new Map([
    ['2026-11-19', 5],
    ['2026-11-20', 1],
    ['2026-11-30', 6],
    ['2026-12-04', 2],
    ['2026-12-05', 9],
  ])

  it('covers today and the next fourteen days in whole weeks from Monday', () => {
    const calendar = buildDueCalendar(counts, '2026-11-20')
    expect(calendar.weeks.map((week) => week.map(({ date }) => date.slice(8)))).toEqual([
      ['16', '17', '18', '19', '20', '21', '22'],
      ['23', '24', '25', '26', '27', '28', '29'],
      ['30', '01', '02', '03', '04', '05', '06'],
    ])
    expect(calendar.weeks[0]?.map(({ count }) => count)).toEqual([null, null, null, null, 1, 0, 0])
    expect(calendar.weeks[2]?.map(({ count }) => count)).toEqual([6, 0, 0, 0, 2, null, null])
    expect(calendar).toMatchObject({
      from: '2026-11-20',
      to: '2026-12-04',
      total: 9,
      busiest: { date: '2026-11-30', count: 6 },
    })
  })

  it('has three weeks whatever the day of the week, and no busiest day without deadlines', () => {
    expect(buildDueCalendar(new Map(), '2026-11-16').weeks).toHaveLength(3)
    expect(buildDueCalendar(new Map(), '2026-11-22').weeks).toHaveLength(3)
    expect(buildDueCalendar(new Map(), '2026-11-22')).toMatchObject({ total: 0, busiest: null })
    expect(
      buildDueCalendar(new Map(), '2026-11-22')
        .weeks.flat()
        .filter(({ isReference }) => isReference),
    ).toEqual([{ date: '2026-11-22', isReference: true, count: 0 }])
  })
})

describe('the weeks around today', () => {
  const counts = new Map([
    ['2026-11-01', 7],
    ['2026-11-02', 1],
    ['2026-11-20', 2],
    ['2026-12-04', 3],
    ['2026-12-05', 9],
    ['2026-12-20', 4],
  ])

  it('count every day that they show, what is past included', () => {
    const { weeks } = buildDueWeeks(counts, '2026-11-20', { before: 2, after: 4 })
    expect(weeks).toHaveLength(7)
    expect(weeks[0]?.[0]).toEqual({ date: '2026-11-02', isReference: false, count: 1 })
    expect(weeks[2]?.[4]).toEqual({ date: '2026-11-20', isReference: true, count: 2 })
    expect(weeks[6]?.[6]).toEqual({ date: '2026-12-20', isReference: false, count: 4 })
  })

  it('sum the coming fourteen days alone, as the overview does', () => {
    expect(buildDueWeeks(counts, '2026-11-20', { before: 2, after: 4 })).toMatchObject({
      from: '2026-11-20',
      to: '2026-12-04',
      total: 5,
      busiest: { date: '2026-12-04', count: 3 },
    })
  })
})
