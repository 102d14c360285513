export const digital = {
  panel: {
    name: 'Dịch vụ công và chuyển đổi số',
    finding_zero: 'Cả <of/>\u00a0chỉ số dịch vụ công đạt mức đề ra',
    finding_other: '<below/> trên <of/>\u00a0chỉ số dịch vụ công dưới mức đề ra',
    subtitle: 'Trung tâm Phục vụ hành chính công; theo tháng, đến {{period}}; nét đứt: mức đến kỳ',
    noFigures: 'Trung tâm Phục vụ hành chính công; chưa có số liệu năm nay',
    description_zero: 'Biểu đồ đường theo tháng: cả {{of, number}}\u00a0chỉ số đạt mức đề ra.',
    description_other:
      'Biểu đồ đường theo tháng: {{count, number}} trên {{of, number}}\u00a0chỉ số dưới mức đề ra.',
    empty: 'Kỳ số liệu này chưa có chỉ số của Trung tâm Phục vụ hành chính công hay chuyển đổi số.',
    level: 'mức {{level}}',
    inPeriod: 'tháng {{period}}',
    month: 'Tháng',
  },
  part: {
    received: 'Hồ sơ tiếp nhận',
    'on-time': 'Đúng hạn',
    online: 'Trực tuyến',
    'online-payment': 'Thanh toán số',
    digitised: 'Số hóa',
    satisfaction: 'Hài lòng',
    transparency: 'Công khai, minh bạch',
    progress: 'Tiến độ giải quyết',
  },
  fields: {
    title: 'Chuyển đổi số: <met/> trên <of/>\u00a0chỉ số đạt mức đến kỳ',
    empty: 'Chưa có số liệu của năm lĩnh vực chuyển đổi số.',
  },
  field: {
    'service-centre': 'Trung tâm PVHCC',
    direction: 'Chỉ đạo điều hành',
    'digital-economy': 'Kinh tế – xã hội số',
    education: 'Giáo dục thông minh',
    'cyber-security': 'An ninh mạng',
  },
}
