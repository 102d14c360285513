import { flushSync } from 'react-dom'

/** Heard by what measures itself, charts above all, once the page has its printed size. */
const printedLayout = 'printed-layout'

let themeBefore: string | undefined

/**
 * Lays the page out for paper before the browser takes it: `data-print` gives it the width and type
 * of `styles/print.css` and the light theme, and everything that measures is measured again at once,
 * since no resize is told for print (`ResizeObserver` is silent, `innerWidth` stays the window's).
 */
export function watchPrinting(): () => void {
  const html = document.documentElement
  const layOut = () => {
    flushSync(() => window.dispatchEvent(new Event('resize')))
    window.dispatchEvent(new Event(printedLayout))
  }
  const start = () => {
    if (html.hasAttribute('data-print')) return
    themeBefore = html.dataset['theme']
    html.dataset['theme'] = 'light'
    html.dataset['print'] = ''
    for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) {
      open.hidePopover()
    }
    layOut()
  }
  const stop = () => {
    if (!html.hasAttribute('data-print')) return
    delete html.dataset['print']
    if (themeBefore === undefined) delete html.dataset['theme']
    else html.dataset['theme'] = themeBefore
    layOut()
  }
  // In the capturing phase: before those who draw what paper needs whole.
  window.addEventListener('beforeprint', start, true)
  window.addEventListener('afterprint', stop)
  return () => {
    window.removeEventListener('beforeprint', start, true)
    window.removeEventListener('afterprint', stop)
  }
}
