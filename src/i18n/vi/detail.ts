export const detail = {
  path: 'Đường dẫn',
  previous: 'Trước: {{label}}',
  next: 'Sau: {{label}}',
  place: '{{place, number}}/{{total, number}} trong danh sách',
  copyLink: 'Chép liên kết',
  linkCopied: 'Đã chép liên kết',
  linkNotCopied: 'Trình duyệt không cho chép; hãy chép từ thanh địa chỉ.',
  print: 'In',
  unknown: {
    title: 'Không có {{id}} trong kỳ số liệu này',
    text: 'Mục này có thể đã đổi mã, đã bị bỏ, hoặc chưa có ở ngày của số liệu đang xem.',
    back: 'Xem danh sách: {{list}}',
  },
}
