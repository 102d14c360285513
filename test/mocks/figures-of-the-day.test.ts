import { describe, expect, it } from 'vitest'
import { sampleNow } from '../../mocks/history'
import { resources } from '../../src/contract/resources'
import { buildDueCalendar } from '../../src/domain/due-calendar'
import { countOlderThan } from '../../src/domain/due-facts'
import { countHotspots, rankActiveHotspots } from '../../src/domain/hotspot-counts'
import { judgeHotspots } from '../../src/domain/hotspot-severity'
import { measureRecentRain } from '../../src/domain/rain'
import { lateSourceIds } from '../../src/domain/sources'
import { toEpoch } from '../../src/lib/dates'
import { readGood } from './read-scenario'
import { scenario, see } from './see-snapshot'

const now = see('2026-11-20')
const then = see('2026-10-20')

describe('the tasks', () => {
  it('are overdue, due soon and open as intended', () => {
    expect(now.facts).toMatchObject({ overdue: 14, dueSoon: 9, noDeadline: 4, open: 214 })
    expect(now.facts.ageing).toEqual({
      '1-7': 4,
      '8-15': 3,
      '16-30': 3,
      '31-60': 2,
      'over-60': 2,
    })
    expect(countOlderThan(now.facts.ageing, 30)).toBe(4)
    expect(then.facts).toMatchObject({ overdue: 11, dueSoon: 8 })
    expect(then.facts.ageing).toEqual({
      '1-7': 3,
      '8-15': 3,
      '16-30': 2,
      '31-60': 2,
      'over-60': 1,
    })
  })

  it('fall due in the next fourteen days as intended', () => {
    const calendar = buildDueCalendar(now.facts.activeByDue, now.asOf)
    expect(calendar.total).toBe(21)
    expect(calendar.busiest).toMatchObject({ date: '2026-11-30', count: 6 })
  })

  it('include 18 conclusions of the last meeting, 11 of them done and 3 overdue', () => {
    const concluded = now.tasks.filter(({ document }) => document.meetingOn === '2026-10-23')
    expect(concluded).toHaveLength(18)
    expect(concluded.filter(({ state }) => state === 'done')).toHaveLength(11)
    expect(
      concluded.filter(({ state, due }) => state === 'in-progress' && (due ?? '9') < now.asOf),
    ).toHaveLength(3)
  })

  it('are given by documents whose numbers are theirs alone', () => {
    const dates = new Map<string, Set<string>>()
    for (const { document } of now.tasks) {
      const seen = dates.get(document.number) ?? new Set<string>()
      dates.set(document.number, seen.add(document.date))
    }
    expect([...dates].filter(([, days]) => days.size > 1)).toEqual([])
  })

  it('come in every state, some extended, none due before it was given', () => {
    expect(new Set(now.tasks.map(({ state }) => state)).size).toBe(5)
    expect(now.tasks.filter(({ extensions }) => extensions.length > 0).length).toBeGreaterThan(60)
    expect(now.tasks.filter(({ due, assignedAt }) => due !== null && due < assignedAt)).toEqual([])
  })
})

describe('the hotspots on the last day', () => {
  const live = readGood(scenario, resources['live-readings'], 'live/readings.json')
  const moment = toEpoch(sampleNow)
  const judged = judgeHotspots(now.hotspots, live, now.ward.rules, moment)

  it('stand as intended', () => {
    expect(countHotspots(judged, 'flood')).toMatchObject({
      severe: 3,
      moderate: 2,
      light: 2,
      calm: 10,
      unknown: 1,
    })
    expect(countHotspots(judged, 'congestion')).toMatchObject({ severe: 1, moderate: 1 })
  })

  it('have the depths, delays and changes that were asked for', () => {
    const rows = rankActiveHotspots(judged).map(({ id, reading }) => [
      id,
      reading?.value,
      (reading?.value ?? 0) - (reading?.earlier?.value ?? 0),
    ])
    expect(rows).toEqual([
      ['N01', 58, 12],
      ['N02', 46, 8],
      ['N03', 44, 3],
      ['N04', 31, -2],
      ['N05', 26, 8],
      ['U01', 22, 7],
      ['U02', 14, 2],
    ])
  })

  it('had 86 mm of rain in three hours at the wettest station', () => {
    expect(measureRecentRain(live.rain, now.ward.rules, moment).mm).toBe(86)
  })

  it('leave two sources late', () => {
    expect([...lateSourceIds(now.ward.sources, now.asOf)]).toEqual([
      'khao-sat-doanh-nghiep',
      'phan-loai-rac',
    ])
  })
})
