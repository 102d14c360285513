import type { Source } from '../../src/contract/ward'

/**
 * A source and when it reports. `day` is the day of the month (of the month after the period, or of
 * the period's last month when `sameMonth`); `reports` are the days of its reports where it did not
 * keep to its schedule, with the day it should report next.
 */
export interface SourcePlan {
  id: string
  name: string
  unitId: string
  cadence: Source['cadence']
  schedule: string
  day?: number
  reports?: readonly { on: string; nextDueOn: string }[]
}

export const sourcePlans: readonly SourcePlan[] = [
  {
    id: 'van-phong-dang-uy',
    name: 'Sổ theo dõi nhiệm vụ của Đảng ủy',
    unitId: 'vpdu',
    cadence: 'weekly',
    schedule: 'thứ Sáu hằng tuần',
  },
  {
    id: 'dang-ky-kinh-doanh',
    name: 'Đăng ký kinh doanh, thuế cơ sở',
    unitId: 'ktht',
    cadence: 'monthly',
    schedule: 'trước ngày 20 hằng tháng',
    day: 16,
  },
  {
    id: 'khao-sat-doanh-nghiep',
    name: 'Điều tra doanh nghiệp nhỏ và vừa',
    unitId: 'ktht',
    cadence: 'quarterly',
    schedule: 'ngày cuối tháng thứ ba của quý',
    reports: [
      { on: '2026-03-30', nextDueOn: '2026-06-30' },
      { on: '2026-06-30', nextDueOn: '2026-09-30' },
    ],
  },
  {
    id: 'kho-bac',
    name: 'Kho bạc Nhà nước khu vực',
    unitId: 'ktht',
    cadence: 'monthly',
    schedule: 'ngày 18 hằng tháng',
    day: 18,
  },
  {
    id: 'thong-ke',
    name: 'Thống kê cơ sở',
    unitId: 'ktht',
    cadence: 'quarterly',
    schedule: 'ngày 12 tháng sau quý',
    day: 12,
  },
  {
    id: 'phan-loai-rac',
    name: 'Theo dõi phân loại rác tại nguồn',
    unitId: 'ktht',
    cadence: 'monthly',
    schedule: 'ngày 10 hằng tháng',
    reports: [
      { on: '2026-04-10', nextDueOn: '2026-05-10' },
      { on: '2026-05-11', nextDueOn: '2026-06-10' },
      { on: '2026-06-10', nextDueOn: '2026-07-10' },
      { on: '2026-07-10', nextDueOn: '2026-08-10' },
      { on: '2026-08-10', nextDueOn: '2026-09-10' },
      { on: '2026-09-10', nextDueOn: '2026-10-10' },
      { on: '2026-10-26', nextDueOn: '2026-11-10' },
    ],
  },
  {
    id: 'mot-cua',
    name: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    unitId: 'pvhcc',
    cadence: 'monthly',
    schedule: 'ngày 05 hằng tháng',
    day: 5,
  },
  {
    id: 'van-hoa-xa-hoi',
    name: 'Báo cáo văn hóa – xã hội',
    unitId: 'vhxh',
    cadence: 'monthly',
    schedule: 'ngày 15 hằng tháng',
    day: 15,
  },
  {
    id: 'giao-duc',
    name: 'Cơ sở dữ liệu ngành giáo dục',
    unitId: 'vhxh',
    cadence: 'quarterly',
    schedule: 'ngày 12 tháng sau quý',
    day: 12,
  },
  {
    id: 'dang-vien',
    name: 'Phần mềm quản lý đảng viên',
    unitId: 'bxdd',
    cadence: 'monthly',
    schedule: 'ngày 10 hằng tháng',
    day: 10,
  },
  {
    id: 'cong-an',
    name: 'Thống kê hình sự, trật tự xã hội',
    unitId: 'ca',
    cadence: 'monthly',
    schedule: 'ngày 08 hằng tháng',
    day: 8,
  },
  {
    id: 'ban-quan-ly-du-an',
    name: 'Báo cáo tiến độ đầu tư công',
    unitId: 'bqlda',
    cadence: 'monthly',
    schedule: 'ngày 20 hằng tháng',
    day: 20,
  },
  {
    id: 'quy-dat',
    name: 'Báo cáo giải phóng mặt bằng',
    unitId: 'ptqd',
    cadence: 'monthly',
    schedule: 'ngày 20 hằng tháng',
    day: 20,
  },
  {
    id: 'quan-trac',
    name: 'Cảm biến ngập, camera giao thông, trạm mưa',
    unitId: 'ktht',
    cadence: 'live',
    schedule: 'liên tục, 5 phút một lần',
  },
]
