import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/contract/indicators'
import {
  checkEvents,
  checkIndex,
  checkIndicators,
  checkSummary,
  checkTasks,
} from '../../src/domain/findings-file'
import { checkReadings, checkSeries } from '../../src/domain/findings-readings'
import { toEpoch } from '../../src/lib/dates'
import { examples } from '../commands/openapi/examples'
import { take } from './take'

describe('the index', () => {
  it('names a latest snapshot that it does not hold', () => {
    expect(checkIndex({ ...examples.snapshots, latest: '2026-12-01' })).toEqual([
      {
        kind: 'odd',
        resource: 'snapshots',
        id: null,
        field: 'latest',
        found: '"2026-12-01"',
        expected: { code: 'existing', detail: 'snapshots' },
      },
    ])
  })

  it('names snapshots that do not stand newest first', () => {
    const snapshots = examples.snapshots.snapshots.toReversed()
    expect(checkIndex({ ...examples.snapshots, snapshots })).toMatchObject([
      {
        field: 'snapshots.1.publishedAt',
        found: '"2026-11-20T17:30:00+07:00"',
        expected: { code: 'time-order', detail: '2026-10-30T16:00:00+07:00' },
      },
    ])
  })
})

describe('indicators', () => {
  const target = take(examples.indicators.items)
  const check = (change: Partial<Indicator>) =>
    checkIndicators([{ ...target, ...change }]).map(({ field, expected }) => [
      field,
      expected.code,
      expected.detail,
    ])
  const series = (...periods: string[]) => periods.map((period) => ({ period, value: 1 }))

  it('may have series of any kind of period in time order', () => {
    expect(check({ plan: series('2025', '2026-Q1', '2026-04', '2026-Q2', '2026') })).toEqual([])
    expect(check({ plan: [], actual: [] })).toEqual([])
  })

  it('are named once for each series that is out of time order or holds a period twice', () => {
    expect(
      check({
        plan: series('2026', '2027', '2026', '2025'),
        actual: series('2026-10', '2026-10'),
        otherPlans: [{ by: 'ward', name: 'x', points: series('2027', '2026') }],
      }),
    ).toEqual([
      ['plan.2.period', 'time-order', '2027'],
      ['actual.1.period', 'time-order', '2026-10'],
      ['otherPlans.0.points.1.period', 'time-order', '2027'],
    ])
  })

  it('need a field and a part where their scopes ask for them', () => {
    expect(check({ scopes: ['digital', 'service-score'] })).toEqual([
      ['field', 'present', undefined],
      ['part', 'present', undefined],
    ])
    expect(check({ scopes: ['service-centre'], part: 'online' })).toEqual([])
  })
})

describe('events', () => {
  const event = take(examples['hotspot-events'].items)

  it('are named where they end before they start, whatever the offset', () => {
    const startedAt = '2026-09-12T15:40:00+07:00'
    const ends = ['2026-09-12T08:40:00Z', '2026-09-12T08:39:59Z', null]
    const findings = checkEvents(
      ends.map((endedAt, index) => ({ ...event, id: `e${index}`, startedAt, endedAt })),
    )
    expect(findings).toMatchObject([
      { id: 'e1', field: 'endedAt', expected: { code: 'not-before', detail: startedAt } },
    ])
  })
})

describe('tasks', () => {
  const task = take(examples.tasks.items)

  it('are named where they end before they were assigned', () => {
    const findings = checkTasks([
      { ...task, assignedAt: '2026-09-15', submittedAt: '2026-09-14', completedAt: '2026-09-15' },
    ])
    expect(findings).toMatchObject([{ field: 'submittedAt', found: '"2026-09-14"' }])
  })

  it('are named where extensions do not stand in time order', () => {
    const extension = take(task.extensions)
    const findings = checkTasks([
      { ...task, extensions: [extension, { ...extension, to: '2026-11-20' }] },
    ])
    expect(findings).toMatchObject([
      { field: 'extensions.1.to', expected: { code: 'time-order', detail: '2026-11-27' } },
    ])
  })
})

describe('a summary by itself', () => {
  const { tasks } = examples.summary

  it('is named where deadlines do not stand in time order, none last', () => {
    const rows = (...dues: (string | null)[]) =>
      dues.map((due, index) => ({ due, active: index === 0 ? 1 : 0, submitted: 0 }))
    expect(checkSummary({ ...tasks, byDue: rows('2026-11-27', '2026-11-28', null) })).toEqual([])
    expect(checkSummary({ ...tasks, byDue: rows(null, '2026-11-27') })).toMatchObject([
      { field: 'tasks.byDue.1.due', expected: { code: 'time-order', detail: 'null' } },
    ])
  })

  it('is named where deadlines and states count differently', () => {
    const byState = { ...tasks.byState, 'not-started': 2, submitted: 3 }
    expect(checkSummary({ ...tasks, byState })).toMatchObject([
      { field: 'tasks.byDue.active', found: '1', expected: { code: 'sum', detail: '3' } },
      { field: 'tasks.byDue.submitted', found: '0', expected: { code: 'sum', detail: '3' } },
    ])
  })
})

describe('readings', () => {
  it('are named when more than five minutes ahead of the moment', () => {
    const live = examples['live-readings']
    const ahead = checkReadings('live-readings', live, toEpoch('2026-11-20T17:18:59+07:00'))
    expect(ahead.map(({ id }) => id)).toEqual([null, 'ngap-phan-chu-trinh'])
    expect(checkReadings('live-readings', live, toEpoch('2026-11-20T17:20:00+07:00'))).toEqual([])
  })

  it('are named when rain does not stand in time order', () => {
    const live = examples['live-readings']
    const station = take(live.rain)
    const rain = [{ ...station, points: station.points.toReversed() }]
    expect(
      checkReadings('live-readings', { ...live, rain }, toEpoch('2026-11-20T17:30:00+07:00')),
    ).toMatchObject([{ id: 'Trạm Hạc Thành', field: 'rain.points.1.endsAt' }])
  })
})

describe('the course of a hotspot', () => {
  const { series } = examples

  it('is named when it is of another hotspot or of events that do not exist', () => {
    expect(checkSeries(series, 'khac', new Set())).toMatchObject([
      { field: 'hotspotId', expected: { code: 'one-of', detail: 'khac' } },
      { field: 'runs.1.eventId', expected: { code: 'existing', detail: 'hotspot-events' } },
    ])
    expect(checkSeries(series, 'ngap-phan-chu-trinh', null)).toEqual([])
  })

  it('is named when its points do not stand in time order', () => {
    const run = take(series.runs)
    const runs = [{ ...run, points: run.points.toReversed(), rain: run.rain.toReversed() }]
    expect(checkSeries({ ...series, runs }, 'ngap-phan-chu-trinh', null)).toMatchObject([
      { field: 'runs.0.points.1.at' },
      { field: 'runs.0.rain.1.endsAt' },
    ])
  })
})
