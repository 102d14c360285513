export const deadlines = {
  panel: {
    none: 'Không có việc quá hạn',
    young_other: '<overdue/>\u00a0việc quá hạn, chưa việc nào quá 30\u00a0ngày',
    old_other: '<old/> trong <overdue/>\u00a0việc quá hạn đã quá 30\u00a0ngày',
    subtitle: 'Số việc; tính đến {{date}}',
  },
  empty: {
    title: 'Chưa có nhiệm vụ nào',
    text: 'Kỳ số liệu này chưa có nhiệm vụ được giao, nên chưa có thời hạn để theo dõi.',
  },
  ageing: {
    heading: '<strong>Quá hạn</strong> theo số ngày',
    headingBefore: '<strong>Quá hạn</strong> theo số ngày; rỗng: {{meeting}}',
    caption: 'Việc quá hạn theo số ngày',
    days: 'Số ngày quá hạn',
    '1-7': '1–7',
    '8-15': '8–15',
    '16-30': '16–30',
    '31-60': '31–60',
    'over-60': 'trên 60',
    link: '{{count, number}}\u00a0việc quá hạn {{age}}\u00a0ngày',
    linkBefore: 'Kỳ trước {{count, number}}\u00a0việc quá hạn {{age}}\u00a0ngày',
    description_zero: 'Biểu đồ cột: không có việc quá hạn.',
    description_other:
      'Biểu đồ cột: {{count, number}}\u00a0việc quá hạn chia theo số ngày; {{old, number}}\u00a0việc đã quá 30\u00a0ngày.',
  },
  calendar: {
    heading:
      '<strong>Đến hạn</strong>: <soon/>\u00a0việc / {{week}}\u00a0ngày, <all/> / {{days}}\u00a0ngày',
    caption: 'Số việc đến hạn theo ngày',
    link: '{{count, number}}\u00a0việc đến hạn ngày {{date}}',
    linkPast: '{{count, number}}\u00a0việc quá hạn từ ngày {{date}}',
    weekday: { '1': 'T2', '2': 'T3', '3': 'T4', '4': 'T5', '5': 'T6', '6': 'T7', '7': 'CN' },
  },
  longest: {
    caption: 'Quá hạn lâu nhất',
    lead: 'Chủ trì',
    days: 'Ngày',
  },
}
