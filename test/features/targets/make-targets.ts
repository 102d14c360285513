import type { Indicator } from '../../../src/contract/indicators'
import type { SnapshotEntry } from '../../../src/contract/snapshot-index'
import type { Ward } from '../../../src/contract/ward'
import { namedReference } from '../../../src/domain/snapshots'
import type { TargetsData } from '../../../src/features/targets/use-targets'
import { makeIndicator, rules } from '../../domain/make-records'

/** A level that has reached `value` of the 100 due in October 2026. */
export const makeTarget = (
  id: string,
  value: number | null,
  given: Partial<Indicator> = {},
): Indicator =>
  makeIndicator({
    id,
    code: id,
    name: `Chỉ tiêu ${id}`,
    path: 'step',
    goal: { period: '2030', value: 200 },
    plan: [
      { period: '2025', value: 90 },
      { period: '2026', value: 100 },
    ],
    actual: value === null ? [] : [{ period: '2026-10', value }],
    ...given,
  })

const entry = (asOf: string, kind: SnapshotEntry['kind']): SnapshotEntry => ({
  id: asOf,
  kind,
  asOf,
  publishedAt: `${asOf}T17:00:00+07:00`,
  title: `Số liệu ${asOf}`,
  heldOn: kind === 'meeting' ? asOf : null,
  replaces: null,
})

const shown = entry('2026-11-20', 'routine')
const meeting = entry('2026-10-20', 'meeting')

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
  units: [{ id: 'dv-01', name: 'Phòng Kinh tế', kind: 'government', memberId: null }],
  people: [
    {
      id: 'ng-a',
      name: null,
      position: 'Trưởng phòng Kinh tế',
      unitId: 'dv-01',
      standingCommittee: false,
    },
  ],
  sources: [
    {
      id: 'ng-01',
      name: 'Báo cáo tháng',
      unitId: 'dv-01',
      cadence: 'monthly',
      reportedAt: '2026-10-05T09:00:00+07:00',
      nextDueOn: '2026-11-10',
    },
  ],
  rules,
}

/** The data of panel and page, on 20/11/2026; `before` is what the October meeting had. */
export function makeTargetsData(
  items: Indicator[],
  before: Indicator[] | null = null,
): TargetsData {
  return {
    view: {
      snapshotId: shown.id,
      entry: shown,
      following: false,
      reference: namedReference(shown),
      comparedWith: before && meeting,
      index: { version: 1, latest: shown.id, snapshots: [shown, meeting] },
    },
    ward,
    indicators: { version: 1, snapshot: shown.id, items },
    before: before && { version: 1, snapshot: meeting.id, items: before },
  }
}
