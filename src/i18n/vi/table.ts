export const table = {
  count: '{{shown, number}}/{{total, number}}\u00a0{{unit}}',
  filters: 'Bộ lọc',
  all: 'Tất cả',
  optionCount: '{{label}} · {{count, number}}',
  noMatch: 'Không có dòng nào khớp với bộ lọc.',
  sortBy: 'Xếp theo',
  csv: 'Tải CSV',
  copy: 'Chép',
  copied_other: 'Đã chép {{count, number}}\u00a0dòng',
  saved_other: 'Đã tải {{count, number}}\u00a0dòng',
  copyFailed: 'Trình duyệt không cho chép; hãy tải CSV.',
  printed:
    'In {{shown, number}} dòng đầu trên {{total, number}}\u00a0dòng; toàn bộ có trong tệp CSV.',
  group: 'Nhóm {{name}}',
  close: 'Đóng',
}
