import type { DecisionsFile } from '../../../src/contract/decisions'
import type { IndicatorsFile } from '../../../src/contract/indicators'
import type { Summary } from '../../../src/contract/summary'
import type { TasksFile } from '../../../src/contract/tasks'

const head = { version: 1, snapshot: '2026-11-20' } as const

export const indicatorsExample: IndicatorsFile = {
  ...head,
  items: [
    {
      id: 'dn-thanh-lap-moi',
      code: 'CT03',
      name: 'Số doanh nghiệp thành lập mới trong nhiệm kỳ',
      shortName: 'Doanh nghiệp thành lập mới',
      category: 'economy',
      scopes: ['resolution'],
      unit: 'doanh nghiệp',
      unitShort: 'DN',
      decimals: 0,
      direction: 'at-least',
      measure: 'term-total',
      frequency: 'monthly',
      path: 'line',
      baseline: { period: '2025-06', value: 0 },
      goal: { period: '2030', value: 1700 },
      plan: [
        { period: '2026', value: 430 },
        { period: '2027', value: 750 },
        { period: '2028', value: 1070 },
        { period: '2029', value: 1390 },
        { period: '2030', value: 1700 },
      ],
      actual: [
        { period: '2026-08', value: 318 },
        { period: '2026-09', value: null },
        { period: '2026-10', value: 366 },
        { period: '2026-11', value: 381, estimated: true },
      ],
      otherPlans: [
        {
          by: 'province',
          name: 'Kế hoạch tỉnh giao năm 2026',
          points: [{ period: '2026', value: 400 }],
        },
      ],
      leadUnitId: 'kinh-te-ha-tang',
      ownerId: 'pho-chu-tich',
      solutionIds: [],
      sourceId: 'bao-cao-thang',
      note: 'Lũy kế từ 01/07/2025.',
    },
    {
      id: 'ho-so-dung-han',
      code: 'DVC2',
      name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
      category: 'digital',
      scopes: ['digital', 'service-centre'],
      field: 'service-centre',
      part: 'on-time',
      unit: '%',
      decimals: 1,
      direction: 'at-least',
      measure: 'level',
      frequency: 'monthly',
      path: 'step',
      baseline: null,
      goal: { period: '2026', value: 99 },
      plan: [{ period: '2026-01', value: 98 }],
      actual: [
        { period: '2026-09', value: 98.6 },
        { period: '2026-10', value: 98.9 },
      ],
      otherPlans: [],
      leadUnitId: 'kinh-te-ha-tang',
      ownerId: null,
      solutionIds: [],
      sourceId: 'bao-cao-thang',
    },
  ],
}

export const tasksExample: TasksFile = {
  ...head,
  items: [
    {
      id: 'nv-2026-118',
      title: 'Nạo vét tuyến cống Phan Chu Trinh – Bến Ngự trước mùa mưa',
      ownerId: 'pho-chu-tich',
      leadUnitId: 'kinh-te-ha-tang',
      supportUnitIds: ['quan-ly-du-an'],
      deliverable: 'Biên bản nghiệm thu 1,2 km cống đã nạo vét',
      expectedResult: 'Thời gian ngập sau mưa 100 mm không quá 2 giờ',
      due: '2026-11-27',
      assignedAt: '2026-09-15',
      document: {
        kind: 'conclusion',
        number: '45-KL/ĐU',
        date: '2026-09-12',
        meetingOn: '2026-09-11',
      },
      solutionId: 'gp-08',
      indicatorId: null,
      projectId: null,
      hotspotId: 'ngap-phan-chu-trinh',
      state: 'in-progress',
      progress: 60,
      submittedAt: null,
      completedAt: null,
      result: null,
      extensions: [
        {
          from: '2026-10-31',
          to: '2026-11-27',
          reason: 'Mưa kéo dài trong tháng 10',
          approvedAt: '2026-10-28',
        },
      ],
      updatedAt: '2026-11-18T10:20:00+07:00',
      sourceId: 'bao-cao-thang',
    },
  ],
}

export const decisionsExample: DecisionsFile = {
  ...head,
  items: [
    {
      id: 'qd-07',
      title: 'Cưỡng chế thu hồi đất đoạn cầu Đống',
      proposal: 'Cho chủ trương cưỡng chế các trường hợp không nhận tiền bồi thường.',
      askedByUnitId: 'quan-ly-du-an',
      ownerId: 'pho-chu-tich',
      due: '2026-12-15',
      decisionLevel: 'ward',
      indicatorId: null,
      projectId: 'mo-rong-le-loi',
      hotspotId: null,
      state: 'asked',
    },
  ],
}

export const summaryExample: Summary = {
  ...head,
  tasks: {
    byState: { 'not-started': 0, 'in-progress': 1, submitted: 0, done: 0, cancelled: 0 },
    byDue: [{ due: '2026-11-27', active: 1, submitted: 0 }],
    earliest: [
      {
        id: 'nv-2026-118',
        title: 'Nạo vét tuyến cống Phan Chu Trinh – Bến Ngự trước mùa mưa',
        leadUnitId: 'kinh-te-ha-tang',
        ownerId: 'pho-chu-tich',
        due: '2026-11-27',
      },
    ],
  },
}
