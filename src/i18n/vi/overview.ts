export const overview = {
  headline: {
    figures: 'Sáu con số chính',
    plain: 'Tình hình chung',
    since: 'Từ {{meeting}}: {{changes}}',
    unchanged: 'Từ {{meeting}}: không thêm việc quá hạn, chỉ tiêu dưới lộ trình hay dự án chậm',
    severe_other: '\u00a0điểm đang ngập nặng',
    more: {
      'overdue-tasks_other': 'thêm {{count, number}}\u00a0việc quá hạn',
      'below-path_other': 'thêm {{count, number}}\u00a0chỉ tiêu dưới lộ trình',
      'late-projects_other': 'thêm {{count, number}}\u00a0dự án chậm',
    },
    fewer: {
      'overdue-tasks_other': 'bớt {{count, number}}\u00a0việc quá hạn',
      'below-path_other': 'bớt {{count, number}}\u00a0chỉ tiêu dưới lộ trình',
      'late-projects_other': 'bớt {{count, number}}\u00a0dự án chậm',
    },
    label: {
      'overdue-tasks': 'Việc quá hạn',
      'below-path': 'Chỉ tiêu dưới lộ trình',
      'late-projects': 'Dự án chậm',
      disbursement: 'Giải ngân so kế hoạch',
      'due-soon': 'Đến hạn trong {{days}}\u00a0ngày',
      'due-soon-unknown': 'Sắp đến hạn',
      'severe-floods': 'Điểm ngập nặng',
    },
    of: 'trên <of/>\u00a0{{unit}}',
    unit: {
      'overdue-tasks_other': 'việc',
      'below-path_other': 'chỉ tiêu',
      'late-projects_other': 'dự án',
      disbursement_other: 'điểm\u00a0%',
      'due-soon_other': 'việc',
      'severe-floods_other': 'điểm',
    },
    missing: {
      'overdue-tasks': 'Chưa có nhiệm vụ nào được giao.',
      'below-path': 'Chưa có chỉ tiêu nào.',
      'late-projects': 'Chưa có dự án nào đang theo dõi.',
      disbursement: 'Chưa có số giải ngân năm nay.',
      'due-soon': 'Chưa có nhiệm vụ nào được giao.',
      'severe-floods': 'Chưa có điểm ngập nào được theo dõi.',
    },
    noChange: 'chưa có số kỳ trước để so',
    leftOut_other: 'thiếu <leftOut/>\u00a0dự án',
    change: {
      count: {
        worse: '<strong>tăng {{change}}</strong>, từ <then/>',
        better: 'giảm {{change}}, từ <then/>',
        same: 'không đổi, vẫn <then/>',
      },
      reading: {
        worse: '<strong>tăng {{change}}</strong>, từ <then/> lúc {{time}}',
        better: 'giảm {{change}}, từ <then/> lúc {{time}}',
        same: 'không đổi từ {{time}}, vẫn <then/>',
      },
      points: {
        worse: '<strong>hụt thêm {{change}}</strong>, từ <then/>',
        better: 'bớt hụt {{change}}, từ <then/>',
        same: 'không đổi, vẫn <then/>',
      },
    },
  },
}
