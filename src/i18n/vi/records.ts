/** Any record in one line, as it stands in the lists of other records. */
export const records = {
  kind: {
    indicator: 'chỉ tiêu',
    other: 'chỉ số',
    project: 'dự án',
    hotspot: 'điểm nóng',
    task: 'việc',
  },
  noUnit: 'chưa rõ đơn vị',
  noOwner: 'chưa rõ người',
  indicator: {
    againstDue: '{{actual}} trên {{due}} {{unit}} phải đạt, số liệu {{period}}',
    alone: 'thực hiện {{actual}} {{unit}}, số liệu {{period}}',
    share: '{{percent}}\u00a0% lộ trình',
  },
  project: {
    completed: 'xong {{date}}, hạn {{due}}',
    running: 'hạn {{due}}, dự báo xong {{end}}',
    late: 'chậm {{days}}\u00a0ngày',
    completedLate: 'muộn {{days}}\u00a0ngày',
    stalled: 'tồn đọng từ {{date}}',
    suspended: 'tạm dừng',
    noMilestones: 'chưa có mốc thời gian',
    obstacle: 'vướng mắc:',
  },
  task: {
    due: 'hạn {{due}}',
    doneOn: 'xong {{date}}',
    done: 'đã xong',
    overdue: 'quá {{days}}\u00a0ngày',
    left: 'còn {{days}}\u00a0ngày',
    today: 'hôm nay',
    submitted: 'chờ duyệt',
    submittedLate: 'trình muộn {{days}}\u00a0ngày',
    noDeadline: 'chưa có thời hạn',
    deliverable: 'sản phẩm:',
  },
  hotspot: {
    mitigation: 'biện pháp:',
  },
}
