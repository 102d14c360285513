import type { ProjectsFile } from '../../../src/contract/projects'

const notYet = { extendedEnd: null, forecastEnd: null, actualStart: null, actualEnd: null }

/** The projects of the example snapshot: one, with everything that a project can have. */
export const projectsExample: ProjectsFile = {
  version: 1,
  snapshot: '2026-11-20',
  items: [
    {
      id: 'mo-rong-le-loi',
      code: 'DA01',
      name: 'Mở rộng Đại lộ Lê Lợi (ngã tư Phú Sơn – cầu Đống)',
      shortName: 'Mở rộng Đại lộ Lê Lợi',
      category: 'road',
      decision: { number: '1563/QĐ-UBND', date: '2023-05-11' },
      investor: 'Ban Quản lý dự án',
      leadUnitId: 'quan-ly-du-an',
      ownerId: 'pho-chu-tich',
      areaIds: ['phu-son'],
      location: {
        type: 'LineString',
        coordinates: [
          [105.764, 19.8025],
          [105.755, 19.793],
        ],
      },
      budget: { total: 1_050_000_000_000, fundedBy: 'Ngân sách tỉnh' },
      disbursement: [
        { period: '2026-09', planned: 120_000_000_000, actual: 74_500_000_000 },
        { period: '2026-10', planned: 150_000_000_000, actual: 91_200_000_000 },
        { period: '2026-12', planned: 210_000_000_000, actual: null },
      ],
      milestones: [
        {
          ...notYet,
          id: 'gpmb',
          name: 'Bàn giao toàn bộ mặt bằng',
          stage: 'clearance',
          plannedStart: '2023-06-01',
          plannedEnd: '2024-12-31',
          extendedEnd: '2026-03-31',
          forecastEnd: '2026-12-31',
          actualStart: '2023-07-10',
        },
        {
          ...notYet,
          id: 'ban-giao',
          name: 'Bàn giao đưa vào sử dụng',
          stage: 'handover',
          plannedStart: '2025-11-01',
          plannedEnd: '2025-12-31',
          extendedEnd: '2026-07-31',
          forecastEnd: '2027-05-31',
        },
      ],
      physicalProgress: [
        { period: '2026-Q2', planned: 80, actual: 61.5 },
        { period: '2026-Q3', planned: 90, actual: 66 },
        { period: '2026-Q4', planned: 100, actual: null },
      ],
      clearance: {
        land: { total: 1.51, handedOver: 1.32 },
        households: {
          total: 118,
          handedOver: 101,
          paidNotHandedOver: 8,
          unpaid: 7,
          proposedOut: 2,
        },
        compensation: { approved: 386_000_000_000, paid: 352_400_000_000 },
        reportedOn: '2026-11-15',
        sourceId: 'bao-cao-thang',
        history: [
          {
            date: '2026-01-03',
            landHandedOver: 1.24,
            handedOver: 97,
            paidNotHandedOver: 9,
            unpaid: 10,
            proposedOut: 2,
          },
        ],
      },
      stalled: null,
      obstacles: [
        {
          id: 'vm-1',
          label: 'Hộ chưa nhận tiền đoạn cầu Đống',
          description: 'Các hộ chưa thống nhất đơn giá bồi thường tài sản trên đất.',
          since: '2026-01-03',
          proposal: 'Tổ chức đối thoại, sau đó cưỡng chế theo quy định.',
          decisionLevel: 'ward',
          leadUnitId: 'quan-ly-du-an',
          ownerId: 'pho-chu-tich',
          due: '2026-11-30',
          resolvedAt: null,
        },
      ],
      state: 'active',
      solutionIds: ['gp-08'],
      indicatorIds: [],
      sourceId: 'bao-cao-thang',
    },
  ],
}
