import type { Task } from '../../../src/contract/tasks'
import type { Ward } from '../../../src/contract/ward'
import { namedReference } from '../../../src/domain/snapshots'
import type { TasksData } from '../../../src/features/deadlines/use-tasks'
import {
  makeEntry,
  makePerson,
  makeSource,
  makeTask,
  makeUnit,
  rules,
} from '../../domain/make-records'

const shown = makeEntry({
  id: '2026-11-20',
  kind: 'routine',
  asOf: '2026-11-20',
  publishedAt: '2026-11-20T17:00:00+07:00',
  heldOn: null,
})
const meeting = makeEntry({ id: '2026-10-20', asOf: '2026-10-20', heldOn: '2026-10-23' })

const ward: Ward = {
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
  units: [
    makeUnit({ id: 'kt', name: 'Phòng Kinh tế', memberId: null }),
    makeUnit({ id: 'ca', name: 'Công an phường', memberId: null }),
  ],
  people: [makePerson({ id: 'tp', position: 'Trưởng phòng Kinh tế', unitId: 'kt' })],
  sources: [makeSource({ id: 'ng-01', name: 'Sổ theo dõi' })],
  rules,
}

/** A task of the economy's department, with somebody in charge. */
export const task = (id: string, given: Partial<Task> = {}): Task =>
  makeTask({ id, title: `Việc ${id}`, ownerId: 'tp', leadUnitId: 'kt', ...given })

/** The list of tasks on 20/11/2026, compared with what it was on 20/10/2026. */
export const makeTasksData = (
  now: readonly Task[],
  before: readonly Task[] | null = null,
): TasksData => ({
  view: {
    snapshotId: shown.id,
    entry: shown,
    following: false,
    reference: namedReference(shown),
    comparedWith: before === null ? null : meeting,
    index: { version: 1, latest: shown.id, snapshots: [shown, meeting] },
  },
  ward,
  tasks: { version: 1, snapshot: shown.id, items: [...now] },
  before: before && { version: 1, snapshot: meeting.id, items: [...before] },
  isComparing: false,
})
