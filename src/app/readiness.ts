/**
 * Keeps `data-dashboard-ready` on <html> while every panel of the page has settled: drawn, empty or
 * failed. It reads the same attributes that tests read, so that it can never say more than they do.
 */
export function watchReadiness(root: HTMLElement): () => void {
  const html = document.documentElement
  const update = () => {
    const panels = root.querySelectorAll('[data-panel]')
    const pending = root.querySelector('[data-state="loading"], [data-chart="drawing"]')
    html.toggleAttribute('data-dashboard-ready', panels.length > 0 && pending === null)
  }
  const observer = new MutationObserver(update)
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-state', 'data-chart'],
  })
  update()
  return () => observer.disconnect()
}

/** Takes the mark away as soon as another page is asked for. */
export function clearReadiness(): void {
  document.documentElement.removeAttribute('data-dashboard-ready')
}
