import type { FakeApi } from '../../support/fake-api'

const about = {
  kind: 'routine',
  asOf: '2026-11-20',
  publishedAt: '2026-11-20T17:00:00+07:00',
  title: 'Số liệu 20/11/2026',
  heldOn: null,
}

const source = (id: string, cadence: string, reportedAt: string | null, due: string | null) => ({
  id,
  name: `Nguồn ${id}`,
  unitId: 'vp',
  cadence,
  reportedAt,
  nextDueOn: due,
})

export const sources = [
  source('thue', 'monthly', '2026-11-05T08:00:00+07:00', '2026-12-05'),
  source('kho-bac', 'weekly', '2026-11-02T08:00:00+07:00', '2026-11-10'),
  source('cam-bien', 'live', null, null),
  source('y-te', 'monthly', '2026-10-05T08:00:00+07:00', '2026-11-18'),
]

const unit = { id: 'vp', name: 'Văn phòng Đảng ủy', kind: 'party', memberId: null }

export const ward = {
  version: 1,
  snapshot: 'now',
  ...about,
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
  units: [unit, { ...unit, name: 'Ghi lần hai' }],
  people: [],
  sources,
  rules: {
    indicator: { onTrack: 100, atRisk: 90 },
    task: { dueSoonDays: 7 },
    project: { atRiskDays: 15, lateDays: 30, veryLateMonths: 24 },
    flood: { moderateCm: 20, severeCm: 40 },
    congestion: { moderateMinutes: 10, severeMinutes: 20 },
    rainMention3hMm: 50,
    readingStaleMinutes: 30,
    punctuality: { days: 90, onTrack: 90, atRisk: 80, atLeast: 5 },
    sixClears: { onTrack: 80, atRisk: 60 },
  },
}

const states = { 'not-started': 0, 'in-progress': 0, submitted: 0, done: 0, cancelled: 0 }
const readings = {
  version: 1,
  observedAt: '2026-11-20T17:40:00+07:00',
  rain: [],
  items: [
    {
      hotspotId: 'N77',
      observedAt: '2026-11-20T17:40:00+07:00',
      value: 3,
      earlier: null,
      since: null,
      source: 'sensor',
    },
  ],
}

const collections = ['indicators', 'projects', 'hotspots', 'hotspot-events', 'tasks', 'decisions']

/** A snapshot with four sources, a unit that stands twice, and readings of a hotspot that is not. */
export function answerSnapshot(api: FakeApi): void {
  const answer = (path: string, body: unknown) => api.answer(`api/${path}`, { body })
  api.answer('config.json', { body: { refresh: { indexSeconds: 600, readingsSeconds: 600 } } })
  answer('snapshots.json', {
    version: 1,
    latest: 'now',
    sample: { now: '2026-11-20T17:42:00+07:00' },
    snapshots: [{ id: 'now', replaces: null, ...about }],
  })
  answer('live/readings.json', readings)
  answer('snapshots/now/ward.json', ward)
  answer('snapshots/now/programme.json', {
    version: 1,
    snapshot: 'now',
    expected: { keyTasks: 0, breakthroughs: 0, solutions: 0, targets: 0 },
    resolution: { number: '01-NQ/ĐH', title: 'Nghị quyết Đại hội', date: '2025-08-14' },
    keyTasks: [],
    breakthroughs: [],
    solutions: [],
  })
  answer('snapshots/now/summary.json', {
    version: 1,
    snapshot: 'now',
    tasks: { byState: states, byDue: [], earliest: [] },
  })
  answer('snapshots/now/readings.json', {
    ...readings,
    snapshot: 'now',
    observedAt: '2026-11-20T16:55:00+07:00',
    items: [],
  })
  for (const name of collections) {
    answer(`snapshots/now/${name}.json`, { version: 1, snapshot: 'now', items: [] })
  }
}
