import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/contract/finding'
import { checkSnapshot } from '../../src/domain/findings'
import type { SnapshotFiles } from '../../src/domain/findings-input'
import { examples } from '../commands/openapi/examples'
import { take } from './take'

const head = { version: 1, snapshot: '2026-11-20' } as const
const branch = take(examples.programme.keyTasks)
const solution = take(examples.programme.solutions)
const task = take(examples.tasks.items)

// The example's lists are cut short; here they have the length that the resolution asks for.
const files: SnapshotFiles = {
  entry: take(examples.snapshots.snapshots),
  ward: examples.ward,
  programme: {
    ...examples.programme,
    expected: { targets: 1, keyTasks: 1, breakthroughs: 1, solutions: 1 },
  },
  indicators: examples.indicators,
  projects: examples.projects,
  hotspots: examples.hotspots,
  hotspotEvents: examples['hotspot-events'],
  tasks: examples.tasks,
  decisions: examples.decisions,
  summary: examples.summary,
  readings: examples.readings,
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ resource, id, field, found, expected }) =>
    [resource, id ?? '-', field, found, expected.code, expected.detail ?? '-'].join(' '),
  )

describe('checking a snapshot', () => {
  it('finds nothing in one that agrees with itself', () => {
    expect(checkSnapshot(files)).toEqual([])
  })

  it('checks only what has been read', () => {
    expect(checkSnapshot({})).toEqual([])
    expect(checkSnapshot({ tasks: examples.tasks })).toEqual([])
    expect(checkSnapshot({ indicators: examples.indicators })).toEqual([])
  })

  it('names every file that says another snapshot than the one asked for', () => {
    const other = { snapshot: '2026-11-19' }
    const findings = checkSnapshot({
      ...files,
      projects: { ...examples.projects, ...other },
      readings: { ...examples.readings, ...other },
    })
    expect(brief(findings)).toEqual([
      'projects - snapshot "2026-11-19" this-snapshot 2026-11-20',
      'readings - snapshot "2026-11-19" this-snapshot 2026-11-20',
    ])
  })

  it('takes the snapshot of ward.json where the index has lost it', () => {
    const { entry, ...without } = files
    const decisions = { ...examples.decisions, snapshot: 'x' }
    expect(entry?.id).toBe('2026-11-20')
    expect(brief(checkSnapshot({ ...without, decisions }))).toEqual([
      'decisions - snapshot "x" this-snapshot 2026-11-20',
    ])
  })

  it('names what ward.json says otherwise than the index', () => {
    const ward = {
      ...examples.ward,
      asOf: '2026-11-19',
      kind: 'meeting',
      heldOn: '2026-11-21',
    } as const
    expect(brief(checkSnapshot({ ...files, ward }))).toEqual([
      'ward - asOf "2026-11-19" same-as-index 2026-11-20',
      'ward - kind "meeting" same-as-index routine',
      'ward - heldOn "2026-11-21" same-as-index null',
    ])
  })

  it('names fewer or more than the resolution expects', () => {
    const programme = {
      ...examples.programme,
      expected: { targets: 19, keyTasks: 5, breakthroughs: 2, solutions: 25 },
      keyTasks: Array.from({ length: 6 }, (_, index) => ({ ...branch, id: `nv-${index}` })),
      solutions: [solution],
    }
    const findings = checkSnapshot({ programme, indicators: examples.indicators })
    expect(brief(findings.filter(({ expected }) => expected.code === 'programme-count'))).toEqual([
      'programme - expected.keyTasks 6 programme-count 5',
      'programme - expected.breakthroughs 1 programme-count 2',
      'programme - expected.solutions 1 programme-count 25',
      'programme - expected.targets 1 programme-count 19',
    ])
  })

  it('does not count targets when indicators have not been read', () => {
    const { programme } = files
    expect(checkSnapshot({ programme })).toEqual([])
  })

  it('judges the readings of a snapshot at its publication', () => {
    const [reading] = examples.readings.items
    const at = (observedAt: string) =>
      brief(
        checkSnapshot({
          ...files,
          readings: { ...examples.readings, items: [{ ...take([reading]), observedAt }] },
        }),
      )
    expect(at('2026-11-20T17:35:00+07:00')).toEqual([])
    expect(at('2026-11-20T17:35:01+07:00')).toEqual([
      'readings ngap-phan-chu-trinh observedAt "2026-11-20T17:35:01+07:00" not-in-future 2026-11-20T17:30:00+07:00',
    ])
  })
})

describe('comparing the summary with the tasks', () => {
  const tasks = {
    ...head,
    items: [
      task,
      { ...task, id: 'nv-2', state: 'done' },
      { ...task, id: 'nv-3', state: 'submitted', due: null },
    ],
  } as const satisfies SnapshotFiles['tasks']
  const correct = {
    byState: { 'not-started': 0, 'in-progress': 1, submitted: 1, done: 1, cancelled: 0 },
    byDue: [
      { due: '2026-11-27', active: 1, submitted: 0 },
      { due: null, active: 0, submitted: 1 },
    ],
    earliest: examples.summary.tasks.earliest,
  }
  const compare = (facts: Partial<typeof correct>) =>
    brief(checkSnapshot({ tasks, summary: { ...head, tasks: { ...correct, ...facts } } }))

  it('finds nothing where they agree', () => {
    expect(compare({})).toEqual([])
  })

  it('takes a deadline with nothing open for one that is left out', () => {
    const byDue = [{ due: '2026-11-01', active: 0, submitted: 0 }, ...correct.byDue]
    expect(compare({ byDue })).toEqual([])
  })

  it('names each number that differs', () => {
    const byState = { ...correct.byState, done: 4 }
    const byDue = [
      { due: '2026-11-20', active: 1, submitted: 0 },
      { due: null, active: 0, submitted: 1 },
    ]
    expect(compare({ byState, byDue })).toEqual([
      'summary - tasks.byState.done 4 same-as-tasks 1',
      'summary - tasks.byDue.2026-11-27.active  same-as-tasks 1',
      'summary - tasks.byDue.2026-11-20.active 1 same-as-tasks null',
    ])
  })

  it('names a row of the earliest that is done, unknown or of another day', () => {
    const [row] = correct.earliest
    const only = (change: object) => compare({ earliest: [{ ...take([row]), ...change }] })
    expect(only({ id: 'nv-2' })).toEqual([
      'summary - tasks.earliest.0.id "nv-2" same-as-tasks done, 2026-11-27',
    ])
    expect(only({ id: 'nv-9' })).toEqual([
      'summary - tasks.earliest.0.id "nv-9" same-as-tasks null',
    ])
    expect(only({ due: '2026-11-28' })).toEqual([
      'summary - tasks.earliest.0.due "2026-11-28" same-as-tasks 2026-11-27',
      'summary - tasks.earliest.0.id "nv-2026-118" same-as-tasks in-progress, 2026-11-27',
    ])
    expect(compare({ earliest: [] })).toEqual([
      'summary - tasks.earliest.0.due  same-as-tasks 2026-11-27',
    ])
  })
})

describe('checking much', () => {
  it('goes through 20,000 tasks and 50,000 events in well under a second or two', () => {
    const event = take(examples['hotspot-events'].items)
    const started = performance.now()
    const findings = checkSnapshot({
      ...files,
      summary: undefined,
      tasks: {
        ...head,
        items: Array.from({ length: 20_000 }, (_, id) => ({ ...task, id: `t${id}` })),
      },
      hotspotEvents: {
        ...head,
        items: Array.from({ length: 50_000 }, (_, id) => ({ ...event, id: `e${id}` })),
      },
    })
    expect(findings).toEqual([])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
