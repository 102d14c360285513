/** What jsdom 29.1 lacks and our pages use: popovers, observed sizes, heights of rows, scrolling. */
export function fillJsdom(): void {
  Reflect.set(globalThis, 'ResizeObserver', StillObserver)
  Reflect.set(window, 'scrollTo', () => undefined)
  Object.defineProperty(HTMLTableRowElement.prototype, 'offsetHeight', { get: () => 31 })
  Object.assign(HTMLElement.prototype, { showPopover, hidePopover })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') openPopover?.element.hidePopover()
  })
}

class StillObserver implements ResizeObserver {
  observe(): void {
    // Nothing is laid out, so nothing changes its size.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

let openPopover: { element: HTMLElement; before: Element | null } | null = null

function showPopover(this: HTMLElement): void {
  openPopover = { element: this, before: document.activeElement }
  this.style.display = 'block'
  tellToggle(this, 'open')
}

/** As the standard says: the focus goes back if it is inside. */
function hidePopover(this: HTMLElement): void {
  if (openPopover?.element !== this) return
  const { before } = openPopover
  openPopover = null
  this.style.removeProperty('display')
  if (this.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
  tellToggle(this, 'closed')
}

function tellToggle(element: HTMLElement, newState: 'open' | 'closed'): void {
  element.dispatchEvent(Object.assign(new Event('toggle'), { newState }))
}
