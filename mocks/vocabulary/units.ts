import type { Unit } from '../../src/contract/ward'

/** Who gets the work. `memberId` is the committee member in charge of the unit. */
export const units: readonly Unit[] = [
  {
    id: 'vpdu',
    name: 'Văn phòng Đảng ủy',
    kind: 'party',
    memberId: 'pho-bi-thu',
  },
  { id: 'bxdd', name: 'Ban Xây dựng Đảng', kind: 'party', memberId: 'bxdd-truong' },
  {
    id: 'ubkt',
    name: 'Cơ quan Ủy ban Kiểm tra Đảng ủy',
    shortName: 'Cơ quan UBKT Đảng ủy',
    kind: 'party',
    memberId: 'ubkt-chu-nhiem',
  },
  {
    id: 'vphu',
    name: 'Văn phòng HĐND và UBND',
    shortName: 'VP HĐND và UBND',
    kind: 'government',
    memberId: 'chu-tich',
  },
  {
    id: 'ktht',
    name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    shortName: 'Phòng KT, HT và ĐT',
    kind: 'government',
    memberId: 'pho-chu-tich-kt',
  },
  {
    id: 'vhxh',
    name: 'Phòng Văn hóa – Xã hội',
    shortName: 'Phòng VH – XH',
    kind: 'government',
    memberId: 'pho-chu-tich-vx',
  },
  {
    id: 'pvhcc',
    name: 'Trung tâm Phục vụ hành chính công',
    shortName: 'Trung tâm PVHCC',
    kind: 'service',
    memberId: 'pho-chu-tich-vx',
  },
  {
    id: 'mttq',
    name: 'Ủy ban MTTQ phường',
    shortName: 'Ủy ban MTTQ',
    kind: 'front',
    memberId: 'mttq-chu-tich',
  },
  { id: 'ca', name: 'Công an phường', kind: 'police', memberId: 'ca-truong' },
  {
    id: 'qs',
    name: 'Ban Chỉ huy Quân sự phường',
    shortName: 'Ban CHQS phường',
    kind: 'military',
    memberId: 'qs-chi-huy',
  },
  { id: 'bqlda', name: 'Ban Quản lý dự án', kind: 'service', memberId: 'chu-tich' },
  {
    id: 'ptqd',
    name: 'Trung tâm Phát triển quỹ đất',
    shortName: 'Trung tâm PTQĐ',
    kind: 'service',
    memberId: 'pho-chu-tich-kt',
  },
]
