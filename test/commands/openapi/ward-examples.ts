import type { Programme } from '../../../src/contract/programme'
import type { SnapshotIndex } from '../../../src/contract/snapshot-index'
import type { Ward } from '../../../src/contract/ward'

const head = { version: 1, snapshot: '2026-11-20' } as const

export const indexExample: SnapshotIndex = {
  version: 1,
  latest: '2026-11-20',
  snapshots: [
    {
      id: '2026-11-20',
      kind: 'routine',
      asOf: '2026-11-20',
      publishedAt: '2026-11-20T17:30:00+07:00',
      title: 'Số liệu ngày 20/11/2026',
      heldOn: null,
      replaces: null,
    },
    {
      id: '2026-10-ky-hop',
      kind: 'meeting',
      asOf: '2026-10-30',
      publishedAt: '2026-10-30T16:00:00+07:00',
      title: 'Phiên họp Ban Thường vụ tháng 10/2026',
      heldOn: '2026-10-31',
      replaces: null,
    },
  ],
}

export const wardExample: Ward = {
  ...head,
  asOf: '2026-11-20',
  publishedAt: '2026-11-20T17:30:00+07:00',
  title: 'Số liệu ngày 20/11/2026',
  kind: 'routine',
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
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [105.7501, 19.7626],
        [105.8225, 19.7626],
        [105.8225, 19.8269],
        [105.7501, 19.8269],
        [105.7501, 19.7626],
      ],
    ],
  },
  areas: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [105.7609, 19.8082] },
        properties: { id: 'phu-son', name: 'Phú Sơn' },
      },
      {
        type: 'Feature',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [105.771, 19.806],
              [105.781, 19.806],
              [105.781, 19.815],
              [105.771, 19.806],
            ],
          ],
        },
        properties: { id: 'dien-bien', name: 'Điện Biên', labelAt: [105.7756, 19.8101] },
      },
    ],
  },
  areasAre: 'schematic',
  units: [
    {
      id: 'kinh-te-ha-tang',
      name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      shortName: 'Phòng KT, HT và ĐT',
      kind: 'government',
      memberId: 'pho-chu-tich',
    },
    { id: 'quan-ly-du-an', name: 'Ban Quản lý dự án', kind: 'service', memberId: null },
  ],
  people: [
    {
      id: 'pho-chu-tich',
      name: null,
      position: 'Phó Chủ tịch UBND',
      unitId: 'kinh-te-ha-tang',
      standingCommittee: true,
    },
  ],
  sources: [
    {
      id: 'bao-cao-thang',
      name: 'Báo cáo kinh tế – xã hội tháng',
      unitId: 'kinh-te-ha-tang',
      cadence: 'monthly',
      schedule: 'ngày 25 hằng tháng',
      reportedAt: '2026-10-26T09:10:00+07:00',
      nextDueOn: '2026-11-25',
    },
    {
      id: 'tram-do',
      name: 'Trạm đo mức nước và camera giao thông',
      unitId: 'kinh-te-ha-tang',
      cadence: 'live',
      reportedAt: '2026-11-20T17:25:00+07:00',
      nextDueOn: null,
    },
  ],
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

export const programmeExample: Programme = {
  ...head,
  resolution: {
    number: '01-NQ/ĐH',
    title: 'Nghị quyết Đại hội Đảng bộ phường Hạc Thành lần thứ I, nhiệm kỳ 2025–2030',
    date: '2025-08-06',
  },
  expected: { targets: 19, keyTasks: 5, breakthroughs: 2, solutions: 25 },
  keyTasks: [
    {
      id: 'nv-2',
      code: 'NV2',
      name: 'Giải phóng mặt bằng, hạ tầng trọng điểm, chống ngập úng và ùn tắc giao thông',
      leadUnitId: 'kinh-te-ha-tang',
    },
  ],
  breakthroughs: [
    {
      id: 'dp-1',
      code: 'ĐP1',
      name: 'Chuyển đổi số, xây dựng chính quyền điện tử',
      leadUnitId: 'kinh-te-ha-tang',
    },
  ],
  solutions: [
    {
      id: 'gp-08',
      code: 'GP8',
      name: 'Xóa các điểm ngập úng nội thị',
      parentId: 'nv-2',
      leadUnitId: 'kinh-te-ha-tang',
      ownerId: 'pho-chu-tich',
    },
  ],
}
