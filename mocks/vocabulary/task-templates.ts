/** What may be asked about a subject; `{}` stands for its name. */
export interface TaskTemplate {
  title: string
  deliverable: string
  expected: string
}

function ask(title: string, deliverable: string, expected: string): TaskTemplate {
  return { title, deliverable, expected }
}

export const projectTemplates: readonly TaskTemplate[] = [
  ask('Báo cáo tiến độ, khối lượng {}', 'Báo cáo', 'Nắm chắc khối lượng, dự báo ngày xong'),
  ask(
    'Rà soát hồ sơ pháp lý {}',
    'Biên bản rà soát',
    'Hồ sơ đủ điều kiện thực hiện bước tiếp theo',
  ),
  ask('Kiểm tra hiện trường {}', 'Biên bản kiểm tra', 'Tồn tại được khắc phục xong'),
  ask('Lập phương án bù tiến độ {}', 'Phương án được duyệt', 'Rút ngắn tối thiểu 20 ngày'),
  ask('Nghiệm thu, thanh toán khối lượng {}', 'Hồ sơ thanh toán', 'Giải ngân đúng kế hoạch vốn'),
  ask('Cập nhật kế hoạch giải ngân {}', 'Bảng kế hoạch', 'Không còn vốn chưa phân bổ'),
  ask('Làm việc với nhà thầu thi công {}', 'Thông báo kết luận', 'Nhà thầu cam kết mốc bàn giao'),
]

export const preparationTemplates: readonly TaskTemplate[] = [
  ask('Rà soát hồ sơ pháp lý {}', 'Biên bản rà soát', 'Hồ sơ đủ điều kiện trình duyệt'),
  ask('Hoàn thiện hồ sơ trình thẩm định {}', 'Tờ trình, hồ sơ', 'Cơ quan thẩm định tiếp nhận'),
  ask('Lấy ý kiến cộng đồng dân cư về {}', 'Biên bản họp', 'Trên 80 % ý kiến đồng thuận'),
  ask('Cập nhật kế hoạch giải ngân {}', 'Bảng kế hoạch', 'Không còn vốn chưa phân bổ'),
]

export const clearanceTemplates: readonly TaskTemplate[] = [
  ask('Vận động các hộ chưa bàn giao mặt bằng {}', 'Biên bản bàn giao', 'Các hộ bàn giao mặt bằng'),
  ask(
    'Chi trả tiền bồi thường đợt bổ sung {}',
    'Danh sách chi trả',
    'Chi trả xong 100 % số hộ đủ hồ sơ',
  ),
  ask('Kiểm kê bổ sung đất, tài sản {}', 'Biên bản kiểm kê', 'Đủ căn cứ lập phương án'),
  ask('Niêm yết phương án bồi thường {}', 'Biên bản niêm yết', 'Không còn ý kiến chưa giải trình'),
]

export const stalledTemplates: readonly TaskTemplate[] = [
  ask('Rà soát nguồn gốc đất, nghĩa vụ tài chính {}', 'Báo cáo rà soát', 'Xác định rõ vướng mắc'),
  ask('Làm việc với nhà đầu tư {}', 'Biên bản làm việc', 'Nhà đầu tư cam kết tiến độ'),
  ask('Đề xuất hướng xử lý {}', 'Tờ trình', 'Cấp có thẩm quyền cho ý kiến'),
]

export const floodTemplates: readonly TaskTemplate[] = [
  ask('Nạo vét cống, hố ga {}', 'Nhật ký, ảnh hiện trường', 'Nước rút trong 60 phút sau mưa'),
  ask('Khơi thông miệng thu, song chắn {}', 'Nhật ký, ảnh hiện trường', 'Miệng thu thông thoáng'),
  ask('Bố trí bơm di động, lực lượng trực {}', 'Phương án trực', 'Có mặt trong 20 phút'),
  ask(
    'Kiểm tra cảm biến, biển cảnh báo ngập {}',
    'Biên bản kiểm tra',
    'Thiết bị truyền số liệu liên tục',
  ),
]

export const congestionTemplates: readonly TaskTemplate[] = [
  ask('Phân luồng giờ cao điểm {}', 'Phương án phân luồng', 'Thời gian chậm dưới 10 phút'),
  ask('Xử lý dừng đỗ sai quy định {}', 'Báo cáo xử lý', 'Không còn dừng đỗ hai bên'),
  ask('Khảo sát, điều chỉnh tổ chức giao thông {}', 'Báo cáo khảo sát', 'Có phương án trình duyệt'),
]

export const indicatorTemplates: readonly TaskTemplate[] = [
  ask('Phân tích nguyên nhân, giải pháp: {}', 'Báo cáo phân tích', 'Chỉ tiêu trở lại lộ trình'),
  ask('Kế hoạch hoàn thành chỉ tiêu: {}', 'Kế hoạch', 'Giao rõ người, rõ mốc'),
  ask('Đối chiếu, làm sạch số liệu: {}', 'Bảng đối chiếu', 'Số liệu thống nhất giữa các nguồn'),
]

export interface AreaTemplate extends TaskTemplate {
  solution: string
  leadUnitId: string
  ownerId: string
  supportUnitIds: readonly string[]
}

function inArea(
  title: string,
  deliverable: string,
  expected: string,
  solution: string,
  leadUnitId: string,
  ownerId: string,
  ...supportUnitIds: string[]
): AreaTemplate {
  return { title, deliverable, expected, solution, leadUnitId, ownerId, supportUnitIds }
}

export const areaTemplates: readonly AreaTemplate[] = [
  inArea(
    'Lập lại trật tự vỉa hè khu vực {}',
    'Báo cáo ra quân',
    'Không tái lấn chiếm sau 30 ngày',
    '4.1',
    'ktht',
    'ktht-pho-dt',
    'ca',
    'mttq',
  ),
  inArea(
    'Rà soát hộ kinh doanh đủ điều kiện lên doanh nghiệp khu vực {}',
    'Danh sách hộ',
    'Vận động tối thiểu 10 hộ',
    '1.1',
    'ktht',
    'ktht-pho-kt',
    'mttq',
  ),
  inArea(
    'Kiểm tra trật tự xây dựng khu vực {}',
    'Biên bản kiểm tra',
    'Vi phạm được lập biên bản, xử lý',
    '4.2',
    'ktht',
    'ktht-pho-dt',
    'ca',
  ),
  inArea(
    'Hướng dẫn phân loại rác tại nguồn khu vực {}',
    'Báo cáo, ảnh',
    'Tối thiểu 60 % hộ thực hiện',
    '4.3',
    'ktht',
    'ktht-pho-dt',
    'mttq',
  ),
  inArea(
    'Kiểm tra an toàn thực phẩm chợ, quán ăn khu vực {}',
    'Biên bản kiểm tra',
    'Cơ sở vi phạm khắc phục xong',
    '1.4',
    'ktht',
    'ktht-pho-kt',
    'vhxh',
  ),
  inArea(
    'Rà soát hộ nghèo, hộ cận nghèo khu vực {}',
    'Danh sách, báo cáo',
    'Không bỏ sót đối tượng',
    '4.4',
    'vhxh',
    'vhxh-pho-xh',
    'mttq',
  ),
  inArea(
    'Củng cố chi bộ tổ dân phố khu vực {}',
    'Báo cáo',
    'Không còn chi bộ yếu',
    '5.1',
    'bxdd',
    'bxdd-truong',
  ),
  inArea(
    'Giám sát công trình có vốn góp của dân khu vực {}',
    'Báo cáo giám sát',
    'Kiến nghị được trả lời',
    '5.3',
    'mttq',
    'mttq-pho',
    'ubkt',
  ),
  inArea(
    'Huấn luyện dân quân tự vệ khu vực {}',
    'Báo cáo kết quả',
    'Quân số tham gia trên 95 %',
    '5.3',
    'qs',
    'qs-pho',
  ),
  inArea(
    'Tổ công nghệ số hướng dẫn dịch vụ công khu vực {}',
    'Báo cáo',
    'Hỗ trợ tối thiểu 300 lượt',
    '3.2',
    'pvhcc',
    'pvhcc-pho',
    'mttq',
  ),
  inArea(
    'Kiểm tra phòng cháy nhà trọ, chung cư khu vực {}',
    'Biên bản kiểm tra',
    'Cơ sở không an toàn dừng hoạt động',
    '4.1',
    'ca',
    'ca-pho-ht',
    'ktht',
  ),
  inArea(
    'Đối thoại của người đứng đầu với nhân dân khu vực {}',
    'Thông báo kết luận',
    'Kiến nghị được giao giải quyết',
    '5.3',
    'vpdu',
    'vpdu-chanh',
    'mttq',
  ),
]

export interface UnitTemplate extends TaskTemplate {
  solution: string
}

export const unitTemplates: readonly UnitTemplate[] = [
  {
    ...ask('Rà soát vị trí việc làm của {}', 'Bảng mô tả vị trí', 'Không chồng chéo nhiệm vụ'),
    solution: 'Đ2.1',
  },
  {
    ...ask('Bồi dưỡng kỹ năng số cho cán bộ {}', 'Kế hoạch, danh sách', '100 % cán bộ hoàn thành'),
    solution: 'Đ2.1',
  },
  {
    ...ask(
      'Chuyển hồ sơ công việc lên môi trường số của {}',
      'Báo cáo',
      'Không còn hồ sơ giấy song song',
    ),
    solution: 'Đ1.1',
  },
  {
    ...ask('Tự kiểm tra kỷ luật, kỷ cương tại {}', 'Báo cáo tự kiểm tra', 'Tồn tại được khắc phục'),
    solution: '5.2',
  },
  {
    ...ask(
      'Kiểm tra an toàn thông tin máy tính của {}',
      'Biên bản kiểm tra',
      'Không còn máy nhiễm mã độc',
    ),
    solution: 'Đ1.3',
  },
]
