import type { Page } from '@playwright/test'

/** What a page shows once it has settled. */
export interface SeenPage {
  text: string
  /** The addresses of all links in the page's body. */
  links: readonly string[]
  panels: readonly string[]
}

/**
 * Goes to an address within the app, as a link does, without loading the app again; between two
 * pages stands one that does not exist, so that nothing of the page before can be taken for the new.
 */
export async function goWithin(page: Page, address: string): Promise<SeenPage> {
  return page.evaluate(async (target) => {
    const settled = async (isThere: () => boolean): Promise<void> => {
      const end = performance.now() + 20_000
      while (!isThere()) {
        if (performance.now() > end) throw new Error(`${target} did not settle`)
        await new Promise((done) => requestAnimationFrame(done))
      }
    }
    const isReady = () => document.documentElement.hasAttribute('data-dashboard-ready')
    const has = (panel: string) => document.querySelector(`[data-panel="${panel}"]`) !== null
    history.pushState({}, '', '/no-such-page')
    await settled(() => has('not-found') && isReady())
    history.pushState({}, '', target)
    await settled(() => !has('not-found') && isReady())
    const main = document.querySelector('main') ?? document.body
    return {
      text: main.textContent,
      links: [...main.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
      panels: [...main.querySelectorAll('[data-panel]')].map(
        (panel) => `${panel.getAttribute('data-panel')} ${panel.getAttribute('data-state')}`,
      ),
    }
  }, address)
}

/**
 * Record names that stand on the page outside of any link. What names the page itself, what is
 * chosen from, and what is drawn in a picture are not meant.
 */
export async function namesOutsideLinks(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const known = new Set(all)
    const main = document.querySelector('main') ?? document.body
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const element = walker.currentNode.parentElement
      if (!known.has(text) || element === null) continue
      const isMeant =
        element.closest('a, h1, h2, option, svg, caption, figcaption, title, [aria-current]') ===
          null && element.closest('[hidden], .visually-hidden') === null
      if (isMeant) {
        const panel = element.closest('[data-panel]')?.getAttribute('data-panel') ?? 'head'
        found.add(`${panel}: ${text}`)
      }
    }
    return [...found].sort()
  }, names)
}
