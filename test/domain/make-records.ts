import type { HotspotEvent } from '../../src/contract/hotspot-events'
import type { Hotspot } from '../../src/contract/hotspots'
import type { Indicator } from '../../src/contract/indicators'
import type { Milestone, Project } from '../../src/contract/projects'
import type { RainStation, Reading } from '../../src/contract/readings'
import type { WardRules } from '../../src/contract/rules'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import type { Task } from '../../src/contract/tasks'
import type { Person, Source, Unit } from '../../src/contract/ward'

export const rules: WardRules = {
  indicator: { onTrack: 100, atRisk: 90 },
  task: { dueSoonDays: 7 },
  project: { atRiskDays: 15, lateDays: 30, veryLateMonths: 24 },
  flood: { moderateCm: 20, severeCm: 40 },
  congestion: { moderateMinutes: 10, severeMinutes: 20 },
  rainMention3hMm: 50,
  readingStaleMinutes: 30,
  punctuality: { days: 90, onTrack: 90, atRisk: 80, atLeast: 5 },
  sixClears: { onTrack: 80, atRisk: 60 },
}

export const makeIndicator = (given: Partial<Indicator> = {}): Indicator => ({
  id: 'ct-01',
  code: '01',
  name: 'Hồ sơ nộp trực tuyến',
  category: 'digital',
  scopes: ['resolution'],
  unit: '%',
  decimals: 1,
  direction: 'at-least',
  measure: 'level',
  frequency: 'monthly',
  path: 'line',
  baseline: { period: '2025', value: 60 },
  goal: { period: '2030', value: 95 },
  plan: [
    { period: '2026', value: 72 },
    { period: '2027', value: 84 },
  ],
  actual: [],
  otherPlans: [],
  leadUnitId: 'dv-01',
  ownerId: null,
  solutionIds: [],
  sourceId: 'ng-01',
  ...given,
})

export const makeMilestone = (given: Partial<Milestone> = {}): Milestone => ({
  id: 'm-01',
  name: 'Bàn giao',
  stage: 'handover',
  plannedStart: '2026-01-01',
  plannedEnd: '2026-12-31',
  extendedEnd: null,
  forecastEnd: null,
  actualStart: null,
  actualEnd: null,
  ...given,
})

export const makeProject = (given: Partial<Project> = {}): Project => ({
  id: 'da-01',
  code: '01',
  name: 'Mở rộng Đại lộ Lê Lợi',
  category: 'road',
  decision: null,
  investor: 'Ban Quản lý dự án',
  leadUnitId: 'dv-01',
  ownerId: null,
  areaIds: [],
  location: null,
  budget: { total: 1_000_000_000, fundedBy: 'Ngân sách tỉnh' },
  disbursement: [],
  milestones: [makeMilestone()],
  physicalProgress: [],
  clearance: null,
  stalled: null,
  obstacles: [],
  state: 'active',
  solutionIds: [],
  indicatorIds: [],
  sourceId: 'ng-01',
  ...given,
})

export const makeHotspot = (given: Partial<Hotspot> = {}): Hotspot => ({
  id: 'dn-01',
  kind: 'flood',
  name: 'Lê Lợi – Trần Phú',
  location: [105.776, 19.807],
  areaId: 'dien-bien',
  level: 1,
  state: 'open',
  monitoredSince: '2025-07-01',
  mitigation: null,
  sourceId: 'ng-01',
  ...given,
})

export const makeReading = (given: Partial<Reading> = {}): Reading => ({
  hotspotId: 'dn-01',
  observedAt: '2026-11-20T17:40:00+07:00',
  value: 58,
  earlier: null,
  since: null,
  source: 'sensor',
  ...given,
})

export const makeStation = (given: Partial<RainStation> = {}): RainStation => ({
  station: 'Hạc Thành',
  location: null,
  intervalMinutes: 60,
  points: [],
  ...given,
})

export const makeEvent = (given: Partial<HotspotEvent> = {}): HotspotEvent => ({
  id: 'sk-01',
  hotspotId: 'dn-01',
  startedAt: '2026-08-26T03:00:00+07:00',
  endedAt: '2026-08-26T05:30:00+07:00',
  peak: 30,
  rainMm: null,
  rain3hMm: null,
  ...given,
})

export const makeTask = (given: Partial<Task> = {}): Task => ({
  id: 'cv-001',
  title: 'Nạo vét cống Lê Lợi – Trần Phú',
  ownerId: 'ng-truong-phong',
  leadUnitId: 'dv-01',
  supportUnitIds: [],
  deliverable: 'Biên bản nghiệm thu',
  expectedResult: 'Không còn ngập',
  due: '2026-11-27',
  assignedAt: '2026-10-01',
  document: { kind: 'conclusion', number: '95-TB/ĐU', date: '2026-10-12', meetingOn: null },
  solutionId: null,
  indicatorId: null,
  projectId: null,
  hotspotId: null,
  state: 'in-progress',
  progress: null,
  submittedAt: null,
  completedAt: null,
  result: null,
  extensions: [],
  updatedAt: '2026-11-20T08:00:00+07:00',
  sourceId: 'ng-01',
  ...given,
})

export const makeUnit = (given: Partial<Unit> = {}): Unit => ({
  id: 'dv-01',
  name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  kind: 'government',
  memberId: 'pct-01',
  ...given,
})

export const makePerson = (given: Partial<Person> = {}): Person => ({
  id: 'ng-truong-phong',
  name: null,
  position: 'Trưởng phòng',
  unitId: 'dv-01',
  standingCommittee: false,
  ...given,
})

export const makeSource = (given: Partial<Source> = {}): Source => ({
  id: 'ng-01',
  name: 'Báo cáo tháng',
  unitId: 'dv-01',
  cadence: 'monthly',
  reportedAt: '2026-11-05T09:00:00+07:00',
  nextDueOn: '2026-12-05',
  ...given,
})

export const makeEntry = (given: Partial<SnapshotEntry> = {}): SnapshotEntry => ({
  id: '2026-10-30',
  kind: 'meeting',
  asOf: '2026-10-30',
  publishedAt: '2026-10-30T17:00:00+07:00',
  title: 'Phiên họp BTV 10/2026',
  heldOn: '2026-10-30',
  replaces: null,
  ...given,
})
