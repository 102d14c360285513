const html = document.documentElement
const watched = new Set<() => void>()
let isLeaving = false

/**
 * Keeps `data-dashboard-ready` on <html> while every panel of the page has settled: drawn, empty or
 * failed. It reads the same attributes that tests read, so that it can never say more than they do.
 */
export function watchReadiness(root: HTMLElement): () => void {
  const update = () => {
    const panels = root.querySelectorAll('[data-panel]')
    const pending = root.querySelector('[data-state="loading"], [data-chart="drawing"]')
    const isSettled = panels.length > 0 && pending === null
    html.toggleAttribute('data-dashboard-ready', isSettled && !isLeaving)
  }
  const observer = new MutationObserver(update)
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-state', 'data-chart'],
  })
  watched.add(update)
  update()
  return () => {
    observer.disconnect()
    watched.delete(update)
  }
}

/** Takes the mark away as soon as another address is asked for, until `enterPage`. */
export function leavePage(): void {
  isLeaving = true
  html.removeAttribute('data-dashboard-ready')
}

/** The address that was asked for is drawn; a page that it replaced says nothing any more. */
export function enterPage(): void {
  isLeaving = false
  for (const update of watched) update()
}
