// Plain ES5: it must run where the rest does not. It says what keeps the dashboard from starting.
;(function () {
  var page = document.documentElement
  // What it asks for is what the pages use.
  var fits =
    'noModule' in document.createElement('script') &&
    'showPopover' in page &&
    window.CSS &&
    CSS.supports('color', 'light-dark(red, blue)') &&
    CSS.supports('container-type', 'inline-size') &&
    'structuredClone' in window
  if (!fits) {
    // src/main.tsx reads this and leaves the page to the sentence below.
    page.setAttribute('data-browser-too-old', '')
    say(
      'Trình duyệt này quá cũ để mở bảng điều hành. Hãy dùng bản mới của Chrome, Edge, Firefox hoặc Safari (từ năm 2024). ' +
        'This browser is too old for the dashboard.',
      false,
    )
    return
  }

  var failed =
    'Không tải được bảng điều hành. Có thể bảng điều hành vừa được cập nhật, hoặc đường truyền bị ngắt. ' +
    'The dashboard could not be loaded. '
  window.addEventListener(
    'error',
    function (event) {
      var target = event.target
      if (target && target.tagName === 'SCRIPT' && target.type === 'module' && !target.async)
        say(failed, true)
    },
    true,
  )
  if (document.readyState === 'complete') check()
  else window.addEventListener('load', check)
  setTimeout(function () {
    say('Bảng điều hành tải lâu hơn thường lệ. The dashboard takes longer than usual. ', true)
  }, 20000)

  // Scripts have run or failed by then; src/main.tsx marks the page as its first act.
  function check() {
    if (!page.hasAttribute('data-dashboard-started')) say(failed, true)
  }

  function say(text, canReload) {
    if (page.hasAttribute('data-dashboard-started')) return
    var words = document.getElementById('boot-words')
    if (!words) {
      document.addEventListener('DOMContentLoaded', function () {
        say(text, canReload)
      })
      return
    }
    words.textContent = text
    if (!canReload) return
    var link = document.createElement('a')
    link.href = location.pathname + location.search
    link.textContent = 'Tải lại (reload)'
    words.appendChild(link)
  }
})()
