import type { Project } from '../../src/contract/projects'
import type { Steps } from '../history'
import { course, pointAt, type ProjectRow } from './project-row'

const office = { leadUnitId: 'ktht', ownerId: 'ktht-truong' } as const

function preparing(
  code: string,
  name: string,
  category: Project['category'],
  areaId: string,
  location: Project['location'],
  total: number,
  plan2026: number,
  approved: readonly [string, string?],
  begun: string,
  due: string,
  solution: string,
): ProjectRow {
  return {
    code,
    name,
    category,
    leadUnitId: 'bqlda',
    ownerId: 'bqlda-pho',
    areaIds: [areaId],
    location,
    total,
    plan2026,
    milestones: course({ approved, begun: [begun], due, forecast: [['2026-05-20', due]] }),
    states: [['2026-01-05', 'preparing']],
    solutions: [solution],
  }
}

/** What is being prepared: money is planned for 2026, none is paid yet. */
const preparingRows: readonly ProjectRow[] = [
  preparing(
    'DA31',
    'Mở rộng đường Lê Lai',
    'road',
    'dong-son',
    pointAt(105.7902, 19.7931),
    96,
    4,
    ['2026-09-15', '2026-09-14'],
    '2027-01-15',
    '2028-03-31',
    '2.2',
  ),
  preparing(
    'DA32',
    'Trạm bơm tiêu Đồng Lễ',
    'drainage',
    'dong-huong',
    pointAt(105.803, 19.803),
    132,
    3,
    ['2026-10-30', '2026-10-28'],
    '2027-02-15',
    '2028-06-30',
    '2.3',
  ),
  preparing(
    'DA33',
    'Trường Tiểu học Ba Đình, cơ sở mới',
    'school',
    'ba-dinh',
    pointAt(105.7739, 19.8018),
    64,
    2,
    ['2026-12-15'],
    '2027-03-01',
    '2028-05-31',
    '4.4',
  ),
  preparing(
    'DA34',
    'Cải tạo thoát nước phố Trường Thi',
    'drainage',
    'truong-thi',
    pointAt(105.7802, 19.8134),
    37,
    1.5,
    ['2026-12-20'],
    '2027-03-15',
    '2027-12-31',
    '2.3',
  ),
  {
    ...preparing(
      'DA35',
      'Nút giao Quang Trung – Hải Thượng Lãn Ông',
      'road',
      'ngoc-trao',
      pointAt(105.7748, 19.7951),
      29,
      1,
      ['2027-01-20'],
      '2027-04-10',
      '2028-01-31',
      '2.2',
    ),
    shortName: 'Nút Quang Trung – Hải Thượng',
  },
  {
    ...office,
    code: 'DA36',
    name: 'Chỉnh trang phố đi bộ Hàng Than',
    category: 'other',
    areaIds: ['lam-son'],
    location: pointAt(105.781, 19.8062),
    total: 12,
    milestones: [],
    states: [['2026-01-05', 'preparing']],
    solutions: ['1.4'],
  },
]

const suspendedRows: readonly ProjectRow[] = [
  {
    ...office,
    code: 'DA37',
    name: 'Công viên cây xanh Đông Sơn',
    category: 'other',
    decision: ['2410/QĐ-UBND', '2025-09-25'],
    areaIds: ['dong-son'],
    location: pointAt(105.7951, 19.7908),
    total: 33,
    plan2026: 6,
    paid: 12,
    works: 18,
    milestones: course({
      approved: ['2025-09-25', '2025-09-25'],
      begun: ['2026-01-10', '2026-01-20'],
      due: '2026-12-15',
      forecast: [['2026-06-20', '2027-06-30']],
    }),
    obstacles: [
      {
        label: 'Chờ điều chỉnh quy hoạch',
        description: 'Ranh giới công viên chồng lên quy hoạch chi tiết khu dân cư liền kề.',
        since: '2026-07-02',
        proposal: 'Tỉnh phê duyệt điều chỉnh cục bộ quy hoạch chi tiết.',
        decisionLevel: 'province',
        leadUnitId: 'ktht',
        ownerId: 'ktht-truong',
        due: '2026-12-31',
      },
    ],
    states: [
      ['2026-01-20', 'active'],
      ['2026-07-10', 'suspended'],
    ],
    solutions: ['4.3'],
  },
  {
    leadUnitId: 'bqlda',
    ownerId: 'bqlda-pho',
    code: 'DA38',
    name: 'Đường gom dọc Đại lộ Đông Tây',
    category: 'road',
    decision: ['2688/QĐ-UBND', '2025-10-30'],
    areaIds: ['dong-son', 'dong-huong'],
    location: pointAt(105.7994, 19.7991),
    total: 51,
    plan2026: 5,
    paid: 8,
    works: 9,
    milestones: course({
      approved: ['2025-10-30', '2025-10-30'],
      begun: ['2026-03-01', '2026-03-12'],
      due: '2027-03-31',
    }),
    states: [
      ['2026-03-12', 'active'],
      ['2026-09-08', 'suspended'],
    ],
    solutions: ['2.2'],
  },
]

type Stalled = NonNullable<Project['stalled']>

function stalledBy(
  since: string,
  conclusion77: boolean,
  cause: Stalled['cause'],
  decisionLevel: Stalled['decisionLevel'],
  due: string | null,
  steps: Steps<Stalled['step']>,
): Steps<Stalled> {
  return steps.map(([seen, step]) => [
    seen,
    { since, conclusion77, cause, step, decisionLevel, due },
  ])
}

function stalled(
  given: Pick<
    ProjectRow,
    'code' | 'name' | 'category' | 'areaIds' | 'location' | 'total' | 'stalled'
  > &
    Partial<ProjectRow>,
): ProjectRow {
  return {
    ...office,
    fundedBy: 'vốn nhà đầu tư',
    milestones: [],
    states: [['2020-01-01', 'active']],
    solutions: ['2.4'],
    ...given,
  }
}

const stalledRows: readonly ProjectRow[] = [
  stalled({
    code: 'DA39',
    name: 'Khu đô thị mới ven sông Hạc',
    category: 'urban-area',
    areaIds: ['dong-son', 'dong-huong'],
    location: pointAt(105.7906, 19.7982),
    total: 760,
    works: 70.9,
    decision: ['1288/QĐ-UBND', '2006-05-16'],
    investor: 'Nhà đầu tư khu đô thị ven sông Hạc',
    milestones: [
      {
        name: 'Bàn giao đủ mặt bằng',
        stage: 'clearance',
        plannedStart: '2006-06-01',
        plannedEnd: '2009-12-31',
        began: '2006-06-20',
        extended: [['2025-12-20', '2026-08-31']],
      },
      {
        name: 'Hoàn thành toàn khu',
        stage: 'handover',
        plannedStart: '2007-01-01',
        plannedEnd: '2011-12-31',
        began: '2007-03-05',
      },
    ],
    clearance: {
      landTotal: 37.37,
      households: 412,
      approved: 298,
      reports: [
        ['2026-05-20', 26.42, 330, 12, 59, 11],
        ['2026-06-20', 26.42, 330, 12, 59, 11],
        ['2026-07-20', 26.42, 330, 12, 59, 11],
        ['2026-08-20', 26.42, 330, 12, 59, 11],
        ['2026-09-20', 26.42, 330, 12, 59, 11],
        ['2026-10-20', 26.5, 331, 12, 58, 11],
        ['2026-11-20', 26.5, 331, 12, 58, 11],
      ],
    },
    stalled: stalledBy('2011-12-31', true, 'land', 'province', '2026-08-31', [
      ['2026-01-05', 'review'],
      ['2026-06-15', 'classified'],
    ]),
  }),
  stalled({
    code: 'DA40',
    name: 'Trung tâm dịch vụ tổng hợp Đông Hương',
    shortName: 'TT dịch vụ tổng hợp Đông Hương',
    category: 'public-building',
    areaIds: ['dong-huong'],
    location: pointAt(105.7912, 19.8049),
    total: 390,
    works: 54,
    stalled: stalledBy('2022-12-20', false, 'funding', 'province', '2027-03-31', [
      ['2026-01-05', 'review'],
    ]),
  }),
  stalled({
    code: 'DA41',
    name: 'Khu nhà ở thương mại phía Nam Đông Vệ',
    shortName: 'Nhà ở thương mại Nam Đông Vệ',
    category: 'urban-area',
    areaIds: ['dong-ve'],
    location: pointAt(105.7771, 19.7729),
    total: 215,
    stalled: stalledBy('2014-06-30', true, 'planning', 'province', '2026-12-31', [
      ['2026-01-05', 'classified'],
      ['2026-07-15', 'plan'],
    ]),
  }),
  stalled({
    code: 'DA42',
    name: 'Chợ đầu mối nông sản Đông Hương',
    category: 'public-building',
    areaIds: ['dong-huong'],
    location: pointAt(105.7953, 19.8042),
    total: 88,
    stalled: stalledBy('2016-12-31', true, 'legal', 'province', '2026-12-15', [
      ['2026-01-05', 'plan'],
      ['2026-09-25', 'submitted'],
    ]),
  }),
  stalled({
    code: 'DA43',
    name: 'Tổ hợp thương mại, văn phòng Ba Đình',
    shortName: 'Tổ hợp thương mại Ba Đình',
    category: 'public-building',
    areaIds: ['ba-dinh'],
    location: pointAt(105.7733, 19.804),
    total: 142,
    stalled: stalledBy('2013-09-30', true, 'legal', 'central', '2027-06-30', [
      ['2026-01-05', 'submitted'],
      ['2026-10-28', 'resolving'],
    ]),
  }),
  stalled({
    code: 'DA44',
    name: 'Khách sạn, dịch vụ ven hồ Lam Sơn',
    category: 'other',
    areaIds: ['lam-son'],
    location: pointAt(105.7851, 19.8059),
    total: 120,
    stalled: stalledBy('2019-04-30', false, 'contractor', 'ward', '2026-11-30', [
      ['2026-03-10', 'plan'],
    ]),
  }),
  stalled({
    code: 'DA45',
    name: 'Khu dân cư phía Tây đường sắt, Phú Sơn',
    shortName: 'Khu dân cư Tây đường sắt Phú Sơn',
    category: 'urban-area',
    areaIds: ['phu-son'],
    location: pointAt(105.7602, 19.8061),
    total: 97,
    stalled: stalledBy('2018-12-31', false, 'land', 'province', null, [
      ['2026-01-05', 'review'],
      ['2026-08-18', 'classified'],
    ]),
  }),
]

/** What is prepared, suspended or long stalled. */
export const apartProjectRows: readonly ProjectRow[] = [
  ...preparingRows,
  ...suspendedRows,
  ...stalledRows,
]
