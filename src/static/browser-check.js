// Plain ES5: it must run where the rest does not. What it asks for is what the pages use.
;(function () {
  var fits =
    'noModule' in document.createElement('script') &&
    'showPopover' in document.documentElement &&
    window.CSS &&
    CSS.supports('color', 'light-dark(red, blue)') &&
    CSS.supports('container-type', 'inline-size') &&
    'structuredClone' in window
  if (fits) return
  function say() {
    var words = document.getElementById('boot-words')
    if (words)
      words.textContent =
        'Trình duyệt này quá cũ để mở bảng điều hành. Hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari (từ năm 2024). ' +
        'This browser is too old for the dashboard.'
  }
  if (document.getElementById('boot-words')) say()
  else document.addEventListener('DOMContentLoaded', say)
})()
