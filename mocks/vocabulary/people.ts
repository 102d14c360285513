import type { Person } from '../../src/contract/ward'

function post(id: string, position: string, unitId: string, standingCommittee = false): Person {
  return { id, name: null, position, unitId, standingCommittee }
}

/** Posts only: no invented delay is pinned on a person. */
export const people: readonly Person[] = [
  post('bi-thu', 'Bí thư Đảng ủy', 'vpdu', true),
  post('pho-bi-thu', 'Phó Bí thư Thường trực Đảng ủy', 'vpdu', true),
  post('chu-tich', 'Phó Bí thư – Chủ tịch UBND', 'vphu', true),
  post('pho-chu-tich-kt', 'Phó Chủ tịch UBND (kinh tế, đô thị)', 'vphu', true),
  post('pho-chu-tich-vx', 'Phó Chủ tịch UBND (văn hóa – xã hội)', 'vphu', true),
  post('bxdd-truong', 'Trưởng Ban Xây dựng Đảng', 'bxdd', true),
  post('ubkt-chu-nhiem', 'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy', 'ubkt', true),
  post('mttq-chu-tich', 'Chủ tịch Ủy ban MTTQ', 'mttq', true),
  post('ca-truong', 'Trưởng Công an phường', 'ca', true),
  post('qs-chi-huy', 'Chỉ huy trưởng Ban Chỉ huy Quân sự', 'qs', true),
  post('hdnd-pho-chu-tich', 'Phó Chủ tịch HĐND', 'vphu', true),
  post('vpdu-chanh', 'Chánh Văn phòng Đảng ủy', 'vpdu'),
  post('vpdu-pho', 'Phó Chánh Văn phòng Đảng ủy', 'vpdu'),
  post('bxdd-pho', 'Phó Trưởng Ban Xây dựng Đảng', 'bxdd'),
  post('bxdd-pho-tt', 'Phó Trưởng Ban Xây dựng Đảng (tuyên giáo)', 'bxdd'),
  post('ubkt-pho', 'Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy', 'ubkt'),
  post('vphu-chanh', 'Chánh Văn phòng HĐND và UBND', 'vphu'),
  post('vphu-pho', 'Phó Chánh Văn phòng HĐND và UBND', 'vphu'),
  post('vphu-cntt', 'Phó Chánh Văn phòng (chuyển đổi số)', 'vphu'),
  post('ktht-truong', 'Trưởng phòng Kinh tế, Hạ tầng và Đô thị', 'ktht'),
  post('ktht-pho-kt', 'Phó Trưởng phòng (kinh tế)', 'ktht'),
  post('ktht-pho-ht', 'Phó Trưởng phòng (hạ tầng)', 'ktht'),
  post('ktht-pho-dt', 'Phó Trưởng phòng (đô thị, môi trường)', 'ktht'),
  post('vhxh-truong', 'Trưởng phòng Văn hóa – Xã hội', 'vhxh'),
  post('vhxh-pho-gd', 'Phó Trưởng phòng (giáo dục)', 'vhxh'),
  post('vhxh-pho-xh', 'Phó Trưởng phòng (xã hội)', 'vhxh'),
  post('pvhcc-giam-doc', 'Giám đốc Trung tâm Phục vụ hành chính công', 'pvhcc'),
  post('pvhcc-pho', 'Phó Giám đốc Trung tâm Phục vụ hành chính công', 'pvhcc'),
  post('mttq-pho', 'Phó Chủ tịch Ủy ban MTTQ', 'mttq'),
  post('mttq-pho-pn', 'Phó Chủ tịch Ủy ban MTTQ (phụ nữ)', 'mttq'),
  post('ca-pho', 'Phó Trưởng Công an phường', 'ca'),
  post('ca-pho-ht', 'Phó Trưởng Công an phường (hành chính)', 'ca'),
  post('qs-pho', 'Phó Chỉ huy trưởng Ban Chỉ huy Quân sự', 'qs'),
  post('bqlda-giam-doc', 'Giám đốc Ban Quản lý dự án', 'bqlda'),
  post('bqlda-pho', 'Phó Giám đốc Ban Quản lý dự án', 'bqlda'),
  post('ptqd-giam-doc', 'Giám đốc Trung tâm Phát triển quỹ đất', 'ptqd'),
  post('ptqd-pho', 'Phó Giám đốc Trung tâm Phát triển quỹ đất', 'ptqd'),
]
