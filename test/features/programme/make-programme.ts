import type { Indicator } from '../../../src/contract/indicators'
import type { Project } from '../../../src/contract/projects'
import type { Task } from '../../../src/contract/tasks'
import { makeEntry, makePerson, makeSource, makeUnit, rules } from '../../domain/make-records'
import type { FakeApi } from '../../support/fake-api'

const entry = makeEntry({
  id: 'now',
  kind: 'routine',
  asOf: '2026-11-20',
  publishedAt: '2026-11-20T17:00:00+07:00',
  title: 'Số liệu 20/11/2026',
  heldOn: null,
})
const meeting = makeEntry({ id: 'then' })

const units = [
  makeUnit({ id: 'dv-01', shortName: 'Phòng KT' }),
  makeUnit({ id: 'dv-02', name: 'Ban Quản lý dự án', memberId: null }),
]

const branch = (id: string) => ({ id, code: id, name: `Nhánh ${id}`, leadUnitId: 'dv-01' })

const solution = (id: string, parentId: string, leadUnitId = 'dv-01') => ({
  id,
  code: id,
  name: `Giải pháp ${id}`,
  parentId,
  leadUnitId,
  ownerId: 'pct-01',
})

export const programme = {
  version: 1,
  snapshot: 'now',
  resolution: { number: '01-NQ/ĐH', title: 'Nghị quyết Đại hội', date: '2025-08-06' },
  expected: { targets: 1, keyTasks: 1, breakthroughs: 1, solutions: 4 },
  keyTasks: [branch('NV1')],
  breakthroughs: [branch('DP1')],
  solutions: [solution('GP1', 'NV1'), solution('GP2', 'NV1', 'dv-02'), solution('GP3', 'DP1')],
}

interface Work {
  indicators?: readonly Indicator[]
  projects?: readonly Project[]
  tasks?: readonly Task[]
  tasksThen?: readonly Task[]
  programme?: unknown
}

/** Two snapshots, the older a meeting, with a programme of a key task and a breakthrough. */
export function answerProgramme(api: FakeApi, work: Work): void {
  const answer = (path: string, body: unknown) => api.answer(path, { body })
  const file = (path: string, items: readonly unknown[] = []) =>
    answer(`api/snapshots/${path}.json`, {
      version: 1,
      snapshot: path.split('/')[0],
      items,
    })
  answer('config.json', { refresh: { indexSeconds: 600, readingsSeconds: 600 } })
  answer('api/snapshots.json', {
    version: 1,
    latest: 'now',
    sample: { now: '2026-11-20T17:42:00+07:00' },
    snapshots: [entry, meeting],
  })
  const { id: snapshot, kind, asOf, publishedAt, title, heldOn } = entry
  answer('api/snapshots/now/ward.json', {
    version: 1,
    snapshot,
    ...{ kind, asOf, publishedAt, title, heldOn },
    profile: {
      name: 'Hạc Thành',
      province: 'Thanh Hóa',
      partyCommittee: 'Đảng ủy phường Hạc Thành',
      areaKm2: 24.63,
      population: 197142,
      partyOrganisations: 278,
      partyMembers: 14628,
      term: { from: 2025, to: 2030 },
    },
    boundary: null,
    areas: { type: 'FeatureCollection', features: [] },
    areasAre: 'schematic',
    units,
    people: [
      makePerson({ id: 'pct-01', position: 'Phó Chủ tịch', standingCommittee: true }),
      makePerson(),
    ],
    sources: [makeSource()],
    rules,
  })
  answer('api/snapshots/now/programme.json', work.programme ?? programme)
  file('now/indicators', work.indicators)
  file('now/projects', work.projects)
  file('now/tasks', work.tasks)
  file('now/hotspots')
  file('then/tasks', work.tasksThen)
  answer('api/live/readings.json', {
    version: 1,
    observedAt: '2026-11-20T17:40:00+07:00',
    rain: [],
    items: [],
  })
}
