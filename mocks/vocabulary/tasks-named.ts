import type { Extension } from '../../src/contract/tasks'

/** A task that a story of the sample needs by name, open on the last day. */
export interface NamedTask {
  title: string
  deliverable: string | null
  expected: string | null
  unit: readonly [leadUnitId: string, ownerId: string]
  /** Kind of the document, its number and its day. */
  document: readonly ['resolution' | 'conclusion' | 'plan' | 'directive', string, string]
  due: string
  extensions?: readonly Extension[]
  solution: string
  indicatorId?: string
  projectId?: string
  hotspotId?: string
  ofLastMeeting?: true
}

function extended(from: string, to: string, approvedAt: string, reason: string): Extension {
  return { from, to, approvedAt, reason }
}

/** Overdue on the last day: 4 by up to 7 days, 3 to 15, 3 to 30, 2 to 60, 2 beyond. */
export const overdueTasks: readonly NamedTask[] = [
  {
    title: 'Phương án xử lý khu đô thị ven sông Hạc theo Kết luận 77',
    deliverable: 'Báo cáo, tờ trình',
    expected: null,
    unit: ['ktht', 'ktht-truong'],
    document: ['plan', '18-KH/ĐU', '2026-01-12'],
    due: '2026-08-31',
    extensions: [
      extended('2026-06-30', '2026-08-31', '2026-06-24', 'Chờ kết quả rà soát nguồn gốc đất'),
    ],
    solution: '2.4',
    projectId: 'DA39',
  },
  {
    title: 'Thẩm định giá đất cụ thể khu dân cư Đông Hải',
    deliverable: 'Chứng thư, quyết định giá',
    expected: 'theo quy định',
    unit: ['ktht', 'ktht-truong'],
    document: ['conclusion', '54-KL/ĐU', '2026-06-26'],
    due: '2026-10-15',
    extensions: [
      extended('2026-08-31', '2026-09-30', '2026-08-26', 'Chưa chọn được đơn vị tư vấn'),
      extended('2026-09-30', '2026-10-15', '2026-09-25', 'Bổ sung tài sản so sánh'),
    ],
    solution: '2.1',
    projectId: 'DA05',
  },
  {
    title: 'Điều tra doanh nghiệp nhỏ và vừa dùng nền tảng số',
    deliverable: 'Bộ số liệu điều tra',
    expected: '…',
    unit: ['ktht', 'ktht-truong'],
    document: ['plan', '22-KH/ĐU', '2026-02-20'],
    due: '2026-10-23',
    extensions: [extended('2026-09-30', '2026-10-23', '2026-09-22', 'Bổ sung mẫu điều tra')],
    solution: '1.2',
    indicatorId: 'CT01',
  },
  {
    title: 'Đề án trật tự đô thị tuyến Lê Hoàn – Trần Phú',
    deliverable: null,
    expected: null,
    unit: ['ktht', 'ktht-pho-dt'],
    document: ['conclusion', '60-KL/ĐU', '2026-09-25'],
    due: '2026-11-06',
    solution: '4.1',
    hotspotId: 'U01',
  },
  {
    title: 'Nạo vét cống Lê Lợi – Trần Phú trước mưa',
    deliverable: 'Nhật ký, ảnh hiện trường',
    expected: 'Nước rút trong 60 phút sau mưa',
    unit: ['ktht', 'ktht-truong'],
    document: ['conclusion', '63-KL/ĐU', '2026-10-26'],
    due: '2026-11-12',
    solution: '2.3',
    hotspotId: 'N01',
    ofLastMeeting: true,
  },
  {
    title: 'Cắm mốc giải phóng mặt bằng Trạm bơm Đông Vệ',
    deliverable: 'Hồ sơ mốc ngoài thực địa',
    expected: 'thường xuyên',
    unit: ['bqlda', 'bqlda-giam-doc'],
    document: ['conclusion', '56-KL/ĐU', '2026-07-27'],
    due: '2026-09-30',
    extensions: [extended('2026-08-30', '2026-09-30', '2026-08-27', 'Điều chỉnh hướng tuyến kênh')],
    solution: '2.3',
    projectId: 'DA02',
  },
  {
    title: 'Hoàn trả mặt đường Phan Chu Trinh sau thi công cống',
    deliverable: 'Biên bản nghiệm thu',
    expected: null,
    unit: ['bqlda', 'bqlda-giam-doc'],
    document: ['conclusion', '60-KL/ĐU', '2026-09-25'],
    due: '2026-10-30',
    solution: '2.3',
    projectId: 'DA03',
  },
  {
    title: 'Thiết kế bổ sung Trường THCS Đông Hương',
    deliverable: 'Hồ sơ thiết kế được duyệt',
    expected: 'Đủ điều kiện thi công phòng cháy, chữa cháy',
    unit: ['bqlda', 'bqlda-pho'],
    document: ['conclusion', '63-KL/ĐU', '2026-10-26'],
    due: '2026-11-13',
    solution: '4.4',
    projectId: 'DA04',
    ofLastMeeting: true,
  },
  {
    title: 'Chi trả, bàn giao mặt bằng các hộ cuối Đại lộ Lê Lợi',
    deliverable: 'Biên bản bàn giao từng hộ',
    expected: 'Bàn giao toàn bộ mặt bằng đoạn 2',
    unit: ['ptqd', 'ptqd-giam-doc'],
    document: ['conclusion', '41-KL/ĐU', '2026-03-02'],
    due: '2026-06-30',
    extensions: [
      extended('2026-03-30', '2026-05-15', '2026-03-26', 'Chờ giá đất ở vị trí 2'),
      extended('2026-05-15', '2026-06-30', '2026-05-12', 'Bổ sung phương án tái định cư'),
    ],
    solution: '2.1',
    projectId: 'DA01',
  },
  {
    title: 'Bố trí tái định cư 6 hộ khu vực nút Phú Sơn',
    deliverable: '6 quyết định giao đất',
    expected: '-',
    unit: ['ptqd', 'ptqd-pho'],
    document: ['conclusion', '58-KL/ĐU', '2026-08-26'],
    due: '2026-11-03',
    solution: '2.1',
    projectId: 'DA01',
  },
  {
    title: 'Rà soát hộ nghèo, cận nghèo năm 2026',
    deliverable: 'Danh sách, báo cáo',
    expected: null,
    unit: ['vhxh', 'vhxh-truong'],
    document: ['plan', '27-KH/ĐU', '2026-04-15'],
    due: '2026-11-16',
    solution: '4.4',
    indicatorId: 'KH11',
  },
  {
    title: 'Học bạ số: nhập liệu 12 trường tiểu học',
    deliverable: 'Báo cáo đối soát',
    expected: '100 % học sinh có học bạ số',
    unit: ['vhxh', 'vhxh-pho-gd'],
    document: ['plan', '29-KH/ĐU', '2026-04-28'],
    due: '2026-11-18',
    extensions: [
      extended('2026-08-31', '2026-09-30', '2026-08-25', 'Chờ tài khoản của nhà trường'),
      extended('2026-09-30', '2026-11-02', '2026-09-28', 'Lỗi đồng bộ dữ liệu'),
      extended('2026-11-02', '2026-11-18', '2026-10-30', 'Bổ sung học sinh chuyển đến'),
    ],
    solution: 'Đ1.2',
    indicatorId: 'CS07',
  },
  {
    title: 'Kế hoạch số hóa hồ sơ còn lại',
    deliverable: 'Kế hoạch được duyệt',
    expected: 'Số hóa đạt 90 % vào cuối năm',
    unit: ['vphu', 'vphu-chanh'],
    document: ['conclusion', '63-KL/ĐU', '2026-10-26'],
    due: '2026-11-17',
    solution: '3.3',
    indicatorId: 'CT07',
    ofLastMeeting: true,
  },
  {
    title: 'Lắp 24 camera giám sát ngập và ùn tắc',
    deliverable: 'Biên bản bàn giao',
    expected: '24 camera truyền hình ảnh liên tục',
    unit: ['ca', 'ca-truong'],
    document: ['plan', '31-KH/ĐU', '2026-05-06'],
    due: '2026-11-10',
    extensions: [extended('2026-09-30', '2026-11-10', '2026-09-24', 'Chậm cấp nguồn điện')],
    solution: 'Đ1.3',
    projectId: 'DA14',
  },
]

/** Due within a week of the last day. */
export const dueSoonTasks: readonly NamedTask[] = [
  {
    title: 'Báo cáo giải ngân 11 tháng',
    deliverable: 'Báo cáo',
    expected: 'Có giải pháp bù phần hụt',
    unit: ['ktht', 'ktht-truong'],
    document: ['conclusion', '60-KL/ĐU', '2026-09-25'],
    due: '2026-11-23',
    solution: '2.2',
    indicatorId: 'KH07',
  },
  {
    title: 'Kiểm tra trật tự xây dựng tuyến Lê Lai',
    deliverable: 'Biên bản kiểm tra',
    expected: null,
    unit: ['ktht', 'ktht-pho-dt'],
    document: ['directive', '16-CT/ĐU', '2026-10-05'],
    due: '2026-11-27',
    solution: '4.2',
    projectId: 'DA31',
  },
  {
    title: 'Báo cáo tiến độ cống Triệu Quốc Đạt',
    deliverable: 'Báo cáo',
    expected: 'Có mốc xong từng đoạn',
    unit: ['bqlda', 'bqlda-giam-doc'],
    document: ['conclusion', '63-KL/ĐU', '2026-10-26'],
    due: '2026-11-25',
    solution: '2.3',
    projectId: 'DA03',
    hotspotId: 'N05',
    ofLastMeeting: true,
  },
  {
    title: 'Diễn tập ứng phó sự cố an ninh mạng',
    deliverable: 'Báo cáo diễn tập',
    expected: 'Khôi phục hệ thống trong 4 giờ',
    unit: ['ca', 'ca-pho'],
    document: ['plan', '34-KH/ĐU', '2026-06-22'],
    due: '2026-11-25',
    solution: 'Đ1.3',
    indicatorId: 'CS14',
  },
  {
    title: 'Phương án phân luồng cổng trường giờ tan học',
    deliverable: 'Phương án',
    expected: 'Thời gian chậm dưới 10 phút',
    unit: ['ca', 'ca-truong'],
    document: ['conclusion', '63-KL/ĐU', '2026-10-26'],
    due: '2026-11-25',
    solution: '2.2',
    hotspotId: 'U07',
    ofLastMeeting: true,
  },
  {
    title: 'Khảo sát mức độ hài lòng tháng 11 tại Bộ phận Một cửa',
    deliverable: 'Phiếu khảo sát, báo cáo',
    expected: 'Tối thiểu 400 phiếu',
    unit: ['pvhcc', 'pvhcc-giam-doc'],
    document: ['plan', '24-KH/ĐU', '2026-03-10'],
    due: '2026-11-24',
    solution: '3.4',
    indicatorId: 'CT09',
  },
  {
    title: 'Hướng dẫn kiểm điểm, xếp loại tổ chức đảng năm 2026',
    deliverable: 'Hướng dẫn',
    expected: 'Các chi bộ kiểm điểm xong trước 15/12',
    unit: ['bxdd', 'bxdd-truong'],
    document: ['directive', '16-CT/ĐU', '2026-10-05'],
    due: '2026-11-23',
    solution: '5.1',
    indicatorId: 'CT19',
  },
  {
    title: 'Tổ chức Ngày hội Đại đoàn kết còn lại tại 9 tổ dân phố',
    deliverable: 'Báo cáo',
    expected: null,
    unit: ['mttq', 'mttq-pho'],
    document: ['plan', '44-KH/ĐU', '2026-09-14'],
    due: '2026-11-26',
    solution: '5.3',
  },
  {
    title: 'Chuẩn bị nội dung phiên họp Ban Thường vụ tháng 11',
    deliverable: 'Tài liệu họp',
    expected: 'Gửi trước phiên họp 3 ngày',
    unit: ['vpdu', 'vpdu-chanh'],
    document: ['plan', '44-KH/ĐU', '2026-09-14'],
    due: '2026-11-27',
    solution: '5.2',
  },
]
