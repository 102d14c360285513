import { describe, expect, it } from 'vitest'
import { buildScenario } from '../../mocks/scenarios'
import { resources } from '../../src/contract/resources'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { readGood } from './read-scenario'

const scenario = buildScenario('normal')
const index = readGood(scenario, resources.snapshots, 'snapshots.json')
const oldestFirst = [...index.snapshots].reverse()
const replaced = new Set(index.snapshots.map(({ replaces }) => replaces))
const valid = oldestFirst.filter(({ id }) => !replaced.has(id))

/** What each snapshot says, next to what the one before it said. */
function pairs<Item>(read: (entry: SnapshotEntry) => Item): (readonly [Item, Item])[] {
  const seen = valid.map(read)
  return seen.slice(1).map((later, place) => [seen[place] ?? later, later])
}

const at = ({ id }: SnapshotEntry, name: string): string => `snapshots/${id}/${name}.json`

describe('the index', () => {
  it('has six monthly meetings, each with the day that it was held', () => {
    const meetings = oldestFirst.filter(({ kind }) => kind === 'meeting')
    expect(meetings.map(({ asOf }) => asOf)).toEqual([
      '2026-05-20',
      '2026-06-20',
      '2026-07-20',
      '2026-08-20',
      '2026-09-20',
      '2026-10-20',
    ])
    expect(meetings.every(({ heldOn, asOf }) => heldOn !== null && heldOn > asOf)).toBe(true)
  })

  it('has the routine snapshots since the last meeting but one, the latest first', () => {
    const routine = index.snapshots.filter(({ kind }) => kind === 'routine')
    expect(routine.every(({ asOf }) => asOf > '2026-09-20')).toBe(true)
    expect(index.snapshots[0]).toMatchObject({
      id: '2026-11-20',
      kind: 'routine',
      asOf: '2026-11-20',
      publishedAt: '2026-11-20T17:00:00+07:00',
    })
    expect(index.latest).toBe('2026-11-20')
    expect(index.sample).toEqual({ now: '2026-11-20T17:42:00+07:00' })
  })

  it('has a correction, which brings right what the replaced one said wrong', () => {
    const correction = index.snapshots.find(({ replaces }) => replaces !== null)
    expect(correction).toMatchObject({ id: '2026-11-06-b', replaces: '2026-11-06' })
    const received = (id: string) =>
      readGood(scenario, resources.indicators, `snapshots/${id}/indicators.json`)
        .items.find((item) => item.id === 'DV01')
        ?.actual.at(-1)?.value
    expect([received('2026-11-06'), received('2026-11-06-b')]).toEqual([84120, 8412])
  })
})

describe('one history seen at several dates', () => {
  it('keeps the ids', () => {
    const idsOf = {
      indicators: (entry: SnapshotEntry) =>
        readGood(scenario, resources.indicators, at(entry, 'indicators')).items,
      projects: (entry: SnapshotEntry) =>
        readGood(scenario, resources.projects, at(entry, 'projects')).items,
      hotspots: (entry: SnapshotEntry) =>
        readGood(scenario, resources.hotspots, at(entry, 'hotspots')).items,
      tasks: (entry: SnapshotEntry) =>
        readGood(scenario, resources.tasks, at(entry, 'tasks')).items,
    }
    for (const read of Object.values(idsOf)) {
      for (const [before, after] of pairs<readonly { id: string }[]>(read)) {
        const ids = new Set(after.map(({ id }) => id))
        expect(before.filter(({ id }) => !ids.has(id))).toEqual([])
      }
    }
  })

  it('leaves done work done, and a task with the same title, owner and day of assignment', () => {
    const read = (entry: SnapshotEntry) =>
      new Map(readGood(scenario, resources.tasks, at(entry, 'tasks')).items.map((t) => [t.id, t]))
    for (const [before, after] of pairs(read)) {
      for (const [id, task] of before) {
        const later = after.get(id)
        expect(later).toMatchObject({ title: task.title, assignedAt: task.assignedAt })
        if (task.state === 'done' || task.state === 'cancelled') {
          expect(later).toEqual(task)
        }
      }
    }
  })

  it('tells no snapshot of a day that had not come', () => {
    for (const entry of valid) {
      for (const task of readGood(scenario, resources.tasks, at(entry, 'tasks')).items) {
        const days = [task.assignedAt, task.submittedAt, task.completedAt, task.document.date]
        expect(days.filter((day) => day !== null && day > entry.asOf)).toEqual([])
      }
      for (const project of readGood(scenario, resources.projects, at(entry, 'projects')).items) {
        const days = project.milestones.flatMap((row) => [row.actualStart, row.actualEnd])
        expect(days.filter((day) => day !== null && day > entry.asOf)).toEqual([])
        expect((project.clearance?.reportedOn ?? '') <= entry.asOf).toBe(true)
      }
      for (const event of readGood(
        scenario,
        resources['hotspot-events'],
        at(entry, 'hotspot-events'),
      ).items) {
        expect(event.startedAt <= entry.publishedAt).toBe(true)
      }
    }
  })

  it('lets a total of a period fall only from an estimate or with a note', () => {
    const read = (entry: SnapshotEntry) =>
      readGood(scenario, resources.indicators, at(entry, 'indicators')).items
    for (const [before, after] of pairs(read)) {
      for (const old of before) {
        const now = after.find(({ id }) => id === old.id)
        for (const point of old.actual) {
          const later = now?.actual.find(({ period }) => period === point.period)
          expect(later).toBeDefined()
          const fell =
            point.value !== null && (later?.value ?? Number.NEGATIVE_INFINITY) < point.value
          if (fell) expect(point.estimated ?? now?.note).toBeTruthy()
        }
      }
    }
  })

  it('has running totals that rise within their term or year, estimates aside', () => {
    for (const item of readGood(
      scenario,
      resources.indicators,
      'snapshots/2026-11-20/indicators.json',
    ).items) {
      if (item.measure !== 'term-total' && item.measure !== 'year-total') continue
      item.actual.forEach((point, place) => {
        const before = item.actual[place - 1]
        if (!before || before.value === null || point.value === null) return
        const startsAnew =
          item.measure === 'year-total' && before.period.slice(0, 4) !== point.period.slice(0, 4)
        if (!startsAnew) expect(point.value).toBeGreaterThanOrEqual(before.value)
      })
    }
  })

  it('never pays money back, takes land back or undoes works', () => {
    const read = (entry: SnapshotEntry) =>
      readGood(scenario, resources.projects, at(entry, 'projects')).items
    for (const [before, after] of pairs(read)) {
      for (const old of before) {
        const now = after.find(({ id }) => id === old.id)
        expect(now?.clearance?.land.handedOver ?? 0).toBeGreaterThanOrEqual(
          old.clearance?.land.handedOver ?? 0,
        )
        expect(now?.clearance?.history.length ?? 0).toBeGreaterThanOrEqual(
          old.clearance?.history.length ?? 0,
        )
        const paid = (item: typeof old | undefined) =>
          item?.disbursement.findLast(({ actual }) => actual !== null)?.actual ?? 0
        expect(paid(now)).toBeGreaterThanOrEqual(paid(old))
        const works = (item: typeof old | undefined) =>
          item?.physicalProgress.findLast(({ actual }) => actual !== null)?.actual ?? 0
        expect(works(now)).toBeGreaterThanOrEqual(works(old))
      }
    }
  })
})
