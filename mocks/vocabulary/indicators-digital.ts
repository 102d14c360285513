import type { DigitalField, ServicePart } from '../../src/contract/indicators'
import { closed, monthly, quarterly, yearly, type Figure, type IndicatorRow } from './indicator-row'

const centre = {
  category: 'digital',
  decimals: 1,
  direction: 'at-least',
  measure: 'level',
  frequency: 'monthly',
  path: 'step',
  baseline: null,
  leadUnitId: 'pvhcc',
  ownerId: 'pvhcc-giam-doc',
  sourceId: 'mot-cua',
} as const

function monthsOf2026(values: readonly number[], daysAfter = 5): Figure[] {
  return closed(monthly('2026-01', values), daysAfter)
}

/** The service centre's figures that are no target of the resolution. */
export const serviceCentreRows: readonly IndicatorRow[] = [
  {
    ...centre,
    code: 'DV01',
    name: 'Số hồ sơ thủ tục hành chính tiếp nhận trong tháng',
    shortName: 'Hồ sơ tiếp nhận',
    scopes: ['service-centre'],
    part: 'received',
    unit: 'hồ sơ',
    decimals: 0,
    direction: null,
    goal: null,
    plan: [],
    figures: monthsOf2026([6120, 5204, 7615, 7902, 8148, 7986, 8604, 8377, 8205, 8412]),
    solutions: ['3.1'],
  },
  {
    ...centre,
    code: 'DV02',
    name: 'Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn',
    shortName: 'Hồ sơ đúng hạn',
    scopes: ['service-centre', 'digital'],
    field: 'service-centre',
    part: 'on-time',
    unit: '%',
    goal: ['2030', 99.5],
    plan: yearly(2026, [99, 99.2, 99.3, 99.4, 99.5]),
    figures: monthsOf2026([96.9, 97.3, 97.0, 98.1, 98.7, 98.3, 98.6, 98.9, 98.8, 98.4]),
    solutions: ['3.1'],
  },
  {
    ...centre,
    code: 'DV03',
    name: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
    shortName: 'Thanh toán trực tuyến',
    scopes: ['service-centre', 'digital'],
    field: 'service-centre',
    part: 'online-payment',
    unit: '%',
    goal: ['2030', 85],
    plan: yearly(2026, [60, 68, 75, 80, 85]),
    figures: monthsOf2026([38.4, 41.0, 45.2, 47.9, 51.3, 54.6, 58.0, 60.4, 62.1, 63.5]),
    solutions: ['3.2'],
  },
]

function scored(
  code: string,
  part: ServicePart,
  name: string,
  most: number,
  expected: number,
  values: readonly number[],
): IndicatorRow {
  return {
    ...centre,
    code,
    name,
    shortName: name,
    scopes: ['service-score'],
    part,
    unit: 'điểm',
    goal: ['2026', most],
    plan: [['2026', expected]],
    figures: monthsOf2026(values),
    solutions: ['3.4'],
  }
}

/** The parts of Decision 766's score; together 100 points at most. */
export const serviceScoreRows: readonly IndicatorRow[] = [
  scored(
    'QD01',
    'transparency',
    'Công khai, minh bạch',
    18,
    17,
    [15.8, 16.0, 16.4, 16.4, 16.8, 17.0, 17.1, 17.1, 17.3, 17.4],
  ),
  scored(
    'QD02',
    'progress',
    'Tiến độ giải quyết',
    20,
    19.5,
    [18.4, 18.6, 18.5, 18.9, 19.2, 19.1, 19.2, 19.4, 19.3, 19.1],
  ),
  scored(
    'QD03',
    'digitised',
    'Số hóa hồ sơ',
    22,
    20,
    [16.2, 16.8, 17.3, 17.9, 18.5, 18.9, 19.3, 19.6, 19.5, 19.1],
  ),
  scored(
    'QD04',
    'online',
    'Cung cấp dịch vụ trực tuyến',
    22,
    18.5,
    [14.6, 15.0, 15.6, 16.0, 16.5, 17.0, 17.5, 17.9, 18.2, 18.6],
  ),
  scored(
    'QD05',
    'satisfaction',
    'Mức độ hài lòng',
    18,
    17,
    [17.1, 17.2, 17.1, 17.1, 17.2, 17.2, 17.2, 17.1, 17.2, 17.1],
  ),
]

function digital(
  code: string,
  field: DigitalField,
  name: string,
  shortName: string,
  plan: number,
  given: Pick<IndicatorRow, 'figures' | 'leadUnitId' | 'ownerId' | 'sourceId'> &
    Partial<IndicatorRow>,
): IndicatorRow {
  return {
    category: 'digital',
    scopes: ['digital'],
    unit: '%',
    decimals: 1,
    direction: 'at-least',
    measure: 'level',
    frequency: 'monthly',
    path: 'step',
    baseline: null,
    goal: ['2030', 100],
    plan: yearly(2026, [plan, (plan * 4 + 100) / 5, (plan * 3 + 200) / 5, (plan + 400) / 5, 100]),
    solutions: ['Đ1.2'],
    code,
    field,
    name,
    shortName,
    ...given,
  }
}

const office = { leadUnitId: 'vphu', ownerId: 'vphu-cntt', sourceId: 'mot-cua' } as const
const business = {
  leadUnitId: 'ktht',
  ownerId: 'ktht-pho-kt',
  sourceId: 'dang-ky-kinh-doanh',
} as const
const schools = {
  leadUnitId: 'vhxh',
  ownerId: 'vhxh-pho-gd',
  sourceId: 'giao-duc',
  frequency: 'quarterly',
} as const
const police = {
  leadUnitId: 'ca',
  ownerId: 'ca-pho-ht',
  sourceId: 'cong-an',
  solutions: ['Đ1.3'],
} as const

function quartersOf2026(values: readonly number[]): Figure[] {
  return closed(quarterly('2026-Q1', values), 12)
}

/** The other indicators of the five digital fields. */
export const digitalRows: readonly IndicatorRow[] = [
  digital(
    'CS01',
    'direction',
    'Tỷ lệ hồ sơ công việc được lập và xử lý điện tử',
    'Hồ sơ công việc điện tử',
    95,
    {
      ...office,
      solutions: ['Đ1.1'],
      figures: monthsOf2026([88.2, 89.6, 91.0, 92.3, 93.5, 94.2, 95.1, 95.8, 96.0, 96.4]),
    },
  ),
  digital('CS02', 'direction', 'Tỷ lệ cuộc họp không dùng tài liệu giấy', 'Họp không giấy', 80, {
    ...office,
    solutions: ['Đ1.1'],
    figures: monthsOf2026([52, 58, 61, 66, 70, 73, 77, 79, 81.5, 83]),
  }),
  digital(
    'CS03',
    'direction',
    'Tỷ lệ nhiệm vụ được giao, theo dõi trên hệ thống',
    'Nhiệm vụ theo dõi trên hệ thống',
    90,
    {
      ...office,
      solutions: ['Đ1.1'],
      figures: monthsOf2026([61, 64.5, 68, 71, 74.2, 76, 78.3, 80.1, 82, 83.6]),
    },
  ),
  digital(
    'CS04',
    'digital-economy',
    'Tỷ lệ hộ kinh doanh, tiểu thương nhận thanh toán không tiền mặt',
    'Hộ kinh doanh không tiền mặt',
    75,
    {
      ...business,
      figures: monthsOf2026([58, 60.3, 63, 65.1, 67.8, 70.2, 72.5, 74.1, 75.6, 76.9], 16),
    },
  ),
  digital(
    'CS05',
    'digital-economy',
    'Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử từ máy tính tiền',
    'Hóa đơn từ máy tính tiền',
    70,
    {
      ...business,
      figures: monthsOf2026([44, 48, 53, 57.2, 60.5, 63.8, 66.9, 69.0, 71.3, 73.2], 16),
    },
  ),
  digital(
    'CS06',
    'digital-economy',
    'Tỷ lệ người từ 14 tuổi có tài khoản định danh mức 2 đã kích hoạt',
    'Định danh điện tử mức 2',
    92,
    {
      ...police,
      solutions: ['Đ1.2'],
      figures: monthsOf2026([80.4, 81.2, 82.3, 83.1, 84.0, 85.2, 86.1, 86.9, 87.5, 88.2], 8),
    },
  ),
  digital('CS07', 'education', 'Tỷ lệ học sinh có học bạ số', 'Học bạ số', 95, {
    ...schools,
    figures: quartersOf2026([71, 82.4, 88.6]),
  }),
  digital(
    'CS08',
    'education',
    'Tỷ lệ trường thu học phí không dùng tiền mặt',
    'Học phí không tiền mặt',
    98,
    {
      ...schools,
      figures: quartersOf2026([96.5, 98.2, 100]),
    },
  ),
  digital('CS09', 'education', 'Tỷ lệ trường dùng sổ liên lạc điện tử', 'Sổ liên lạc điện tử', 98, {
    ...schools,
    figures: quartersOf2026([97.1, 99.0, 100]),
  }),
  digital(
    'CS10',
    'education',
    'Tỷ lệ trường dùng nền tảng quản trị dùng chung',
    'Nền tảng quản trị trường học',
    85,
    {
      ...schools,
      figures: quartersOf2026([74, 81, 86.5]),
    },
  ),
  digital(
    'CS11',
    'cyber-security',
    'Tỷ lệ máy tính cài phần mềm phòng chống mã độc tập trung',
    'Máy tính phòng chống mã độc',
    98,
    {
      ...police,
      figures: monthsOf2026([91, 93.5, 95, 96.8, 98, 99.1, 99.6, 100, 100, 100], 8),
    },
  ),
  digital(
    'CS12',
    'cyber-security',
    'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn',
    'Hệ thống có cấp độ an toàn',
    90,
    {
      ...police,
      figures: monthsOf2026([60, 60, 70, 80, 80, 90, 90, 100, 100, 100], 8),
    },
  ),
  digital(
    'CS13',
    'cyber-security',
    'Tỷ lệ cán bộ được tập huấn an toàn thông tin',
    'Cán bộ tập huấn an toàn thông tin',
    85,
    {
      ...police,
      figures: monthsOf2026([35, 41, 52, 58, 66, 71, 78, 83, 86.4, 88.1], 8),
    },
  ),
  digital(
    'CS14',
    'cyber-security',
    'Tỷ lệ sự cố an toàn thông tin xử lý trong 24 giờ',
    'Sự cố xử lý trong 24 giờ',
    95,
    {
      ...police,
      figures: monthsOf2026([92, 93, 95, 94.5, 96, 96.2, 97, 96.8, 97.2, 97.5], 8),
    },
  ),
]

/** Urban order; the ward watches these beside its plans. */
export const urbanOrderRows: readonly IndicatorRow[] = [
  urban('TT01', 'Số công trình vi phạm trật tự xây dựng phát sinh', 'Vi phạm trật tự xây dựng', {
    unit: 'công trình',
    decimals: 0,
    direction: 'at-most',
    measure: 'year-total',
    path: 'line',
    goal: ['2026', 60],
    plan: [['2026', 60]],
    figures: monthsOf2026([3, 7, 13, 18, 24, 29, 35, 40, 46, 52], 12),
    solutions: ['4.2'],
  }),
  urban(
    'TT02',
    'Tỷ lệ vi phạm trật tự xây dựng được xử lý dứt điểm',
    'Vi phạm được xử lý dứt điểm',
    {
      goal: ['2026', 95],
      plan: [['2026', 95]],
      figures: monthsOf2026([88, 89.2, 90.1, 91.4, 92.0, 92.8, 93.1, 93.3, 93.9, 94.2], 12),
      solutions: ['4.2'],
    },
  ),
  urban('TT03', 'Số tuyến phố văn minh không lấn chiếm vỉa hè', 'Tuyến phố văn minh', {
    unit: 'tuyến',
    decimals: 0,
    goal: ['2026', 24],
    plan: [['2026', 20]],
    figures: monthsOf2026([12, 12, 14, 15, 15, 17, 18, 19, 20, 21], 12),
  }),
  urban('TT04', 'Tỷ lệ biển quảng cáo sai phép đã tháo gỡ', 'Quảng cáo sai phép đã tháo gỡ', {
    goal: ['2026', 100],
    plan: [['2026', 95]],
    figures: monthsOf2026([61, 66, 70, 74, 77, 80, 82, 83, 84.5, 85], 12),
  }),
  urban('TT05', 'Số điểm rác tự phát đã xóa', 'Điểm rác tự phát đã xóa', {
    unit: 'điểm',
    decimals: 0,
    measure: 'year-total',
    path: 'line',
    goal: ['2026', 48],
    plan: [['2026', 48]],
    figures: monthsOf2026([3, 6, 10, 15, 19, 24, 29, 34, 39, 43], 12),
    solutions: ['4.3'],
  }),
]

function urban(
  code: string,
  name: string,
  shortName: string,
  given: Pick<IndicatorRow, 'figures' | 'goal' | 'plan'> & Partial<IndicatorRow>,
): IndicatorRow {
  return {
    code,
    name,
    shortName,
    category: 'urban',
    scopes: ['urban-order'],
    unit: '%',
    decimals: 1,
    direction: 'at-least',
    measure: 'level',
    frequency: 'monthly',
    path: 'step',
    baseline: null,
    leadUnitId: 'ktht',
    ownerId: 'ktht-pho-dt',
    solutions: ['4.1'],
    sourceId: 'van-hoa-xa-hoi',
    ...given,
  }
}
