import type { Project } from '../../../src/contract/projects'
import type { SnapshotEntry } from '../../../src/contract/snapshot-index'
import type { Ward } from '../../../src/contract/ward'
import { namedReference } from '../../../src/domain/snapshots'
import type { ProjectsData } from '../../../src/features/projects/use-projects-data'
import { addDays } from '../../../src/lib/dates'
import {
  makeEntry,
  makeMilestone,
  makePerson,
  makeProject,
  makeSource,
  makeUnit,
  rules,
} from '../../domain/make-records'

/** A project due on 31/12/2026 that is forecast to end `days` later. */
export const makeLate = (id: string, days: number, given: Partial<Project> = {}): Project =>
  makeProject({
    id,
    code: id.toUpperCase(),
    name: `Dự án ${id}`,
    milestones: [
      makeMilestone({ actualStart: '2026-02-01', forecastEnd: addDays('2026-12-31', days) }),
    ],
    ...given,
  })

/** A project due on 31/10/2026, twenty days before the reference date. */
export const makeOverdue = (id: string, given: Partial<Project> = {}): Project =>
  makeLate(id, 0, {
    milestones: [
      makeMilestone({
        plannedEnd: '2026-06-30',
        extendedEnd: '2026-10-31',
        forecastEnd: '2027-01-31',
        actualStart: '2025-03-01',
      }),
    ],
    ...given,
  })

export const makeStalled = (id: string, conclusion77: boolean): Project =>
  makeLate(id, 900, {
    stalled: {
      since: '2016-05-01',
      conclusion77,
      cause: 'land',
      step: 'classified',
      decisionLevel: 'province',
      due: null,
    },
  })

const shown: SnapshotEntry = makeEntry({
  id: '2026-11-20',
  kind: 'routine',
  asOf: '2026-11-20',
  publishedAt: '2026-11-20T17:00:00+07:00',
  heldOn: null,
})
const meeting = makeEntry({ id: '2026-10-20', asOf: '2026-10-20', heldOn: '2026-10-23' })

export const ward: Ward = {
  version: 1,
  snapshot: shown.id,
  asOf: shown.asOf,
  publishedAt: shown.publishedAt,
  title: shown.title,
  kind: shown.kind,
  heldOn: null,
  profile: {
    name: 'Phường Hạc Thành',
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
  units: [makeUnit()],
  people: [makePerson()],
  sources: [makeSource()],
  rules,
}

/** The data of panel and page, on 20/11/2026; `before` is what the October meeting had. */
export const makeProjectsData = (
  items: Project[],
  before: Project[] | null = null,
): ProjectsData => ({
  view: {
    snapshotId: shown.id,
    entry: shown,
    following: false,
    reference: namedReference(shown),
    comparedWith: before && meeting,
    index: { version: 1, latest: shown.id, snapshots: [shown, meeting] },
  },
  ward,
  projects: { version: 1, snapshot: shown.id, items },
  before: before && { version: 1, snapshot: meeting.id, items: before },
})
