/** `[code, name, lead unit, owner]` of a solution. */
type SolutionRow = readonly [string, string, string, string | null]

export interface BranchRow {
  id: string
  code: string
  name: string
  leadUnitId: string
  solutions: readonly SolutionRow[]
}

export const keyTaskRows: readonly BranchRow[] = [
  {
    id: 'NV1',
    code: 'NV1',
    name: 'Kinh tế tư nhân, đầu tư, thương mại – dịch vụ, kinh tế số',
    leadUnitId: 'ktht',
    solutions: [
      ['1.1', 'Hỗ trợ thành lập doanh nghiệp, chuyển đổi hộ kinh doanh', 'ktht', 'pho-chu-tich-kt'],
      ['1.2', 'Đưa doanh nghiệp nhỏ và vừa lên nền tảng số', 'ktht', 'ktht-truong'],
      ['1.3', 'Cải thiện môi trường đầu tư, nuôi dưỡng nguồn thu', 'ktht', 'pho-chu-tich-kt'],
      ['1.4', 'Phát triển thương mại, dịch vụ giá trị gia tăng cao', 'ktht', 'ktht-pho-kt'],
    ],
  },
  {
    id: 'NV2',
    code: 'NV2',
    name: 'Mặt bằng, hạ tầng, ngập úng, ùn tắc, dự án tồn đọng',
    leadUnitId: 'ktht',
    solutions: [
      ['2.1', 'Giải phóng mặt bằng các dự án trọng điểm', 'ptqd', 'ptqd-giam-doc'],
      ['2.2', 'Đầu tư hạ tầng giao thông, xử lý ùn tắc', 'bqlda', 'bqlda-giam-doc'],
      ['2.3', 'Chống ngập: trạm bơm, cống trục, nạo vét', 'bqlda', 'bqlda-giam-doc'],
      ['2.4', 'Xử lý dự án tồn đọng theo Kết luận 77', 'ktht', 'pho-chu-tich-kt'],
      ['2.5', 'Phát triển khu đô thị, khu dân cư mới đồng bộ', 'ktht', null],
    ],
  },
  {
    id: 'NV3',
    code: 'NV3',
    name: 'Cải cách hành chính, nâng cao chất lượng phục vụ',
    leadUnitId: 'vphu',
    solutions: [
      ['3.1', 'Nâng tỷ lệ giải quyết hồ sơ đúng hạn, trước hạn', 'pvhcc', 'pvhcc-giam-doc'],
      ['3.2', 'Nộp hồ sơ, thanh toán trực tuyến tại nhà', 'pvhcc', 'pvhcc-giam-doc'],
      ['3.3', 'Số hóa hồ sơ, tái sử dụng dữ liệu', 'pvhcc', 'pvhcc-pho'],
      ['3.4', 'Đo lường sự hài lòng, chấn chỉnh kỷ cương công vụ', 'vphu', 'vphu-chanh'],
    ],
  },
  {
    id: 'NV4',
    code: 'NV4',
    name: 'Trật tự đô thị, đất đai, môi trường, văn hóa – xã hội',
    leadUnitId: 'ktht',
    solutions: [
      ['4.1', 'Lập lại trật tự đô thị, vỉa hè, quảng cáo', 'ktht', 'ktht-pho-dt'],
      ['4.2', 'Quản lý đất đai, trật tự xây dựng', 'ktht', 'ktht-truong'],
      ['4.3', 'Phân loại, thu gom, xử lý rác thải sinh hoạt', 'ktht', 'ktht-pho-dt'],
      ['4.4', 'Trường chuẩn quốc gia, y tế, thiết chế văn hóa', 'vhxh', 'pho-chu-tich-vx'],
    ],
  },
  {
    id: 'NV5',
    code: 'NV5',
    name: 'Xây dựng Đảng và hệ thống chính trị',
    leadUnitId: 'bxdd',
    solutions: [
      ['5.1', 'Phát triển đảng viên, củng cố chi bộ tổ dân phố', 'bxdd', 'bxdd-truong'],
      ['5.2', 'Kiểm tra, giám sát, giữ kỷ luật Đảng', 'ubkt', 'ubkt-chu-nhiem'],
      ['5.3', 'Dân vận, Mặt trận và các đoàn thể hướng về tổ dân phố', 'mttq', 'mttq-chu-tich'],
    ],
  },
]

export const breakthroughRows: readonly BranchRow[] = [
  {
    id: 'DP1',
    code: 'ĐP1',
    name: 'Chuyển đổi số, xây dựng chính quyền điện tử',
    leadUnitId: 'vphu',
    solutions: [
      ['Đ1.1', 'Số hóa công tác chỉ đạo, điều hành', 'vphu', 'vphu-chanh'],
      ['Đ1.2', 'Kinh tế số, xã hội số, giáo dục thông minh', 'vphu', 'vphu-cntt'],
      ['Đ1.3', 'An toàn thông tin, an ninh mạng', 'ca', 'ca-truong'],
    ],
  },
  {
    id: 'DP2',
    code: 'ĐP2',
    name: 'Nâng cao chất lượng đội ngũ cán bộ',
    leadUnitId: 'bxdd',
    solutions: [
      ['Đ2.1', 'Đào tạo, bồi dưỡng theo vị trí việc làm', 'bxdd', 'bxdd-truong'],
      ['Đ2.2', 'Đánh giá cán bộ theo sản phẩm, kết quả', 'bxdd', null],
    ],
  },
]

/** `2.3` → `GP2-3`, `Đ1.2` → `GD1-2`. */
export function solutionId(code: string): string {
  return `G${code.startsWith('Đ') ? 'D' : 'P'}${code.replace('Đ', '').replace('.', '-')}`
}
