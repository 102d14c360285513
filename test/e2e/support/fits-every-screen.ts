import { screenSizes } from '../../support/pages'
import type { Dashboard } from './dashboard'
import { measureLayout, untilStill } from './measure-layout'
import { runAxe } from './run-axe'

interface Shown {
  lang: 'vi' | 'en'
  theme: 'light' | 'dark'
}

/** What is cut, covered, too wide or not accessible of a page at any of the four sizes. */
export async function faultsOnEveryScreen(
  { page, open }: Dashboard,
  path: string,
  { lang, theme }: Shown,
): Promise<string[]> {
  const faults: string[] = []
  await open(path, { lang, theme, viewport: screenSizes['1366x768'] })
  for (const [size, viewport] of Object.entries(screenSizes)) {
    await page.setViewportSize(viewport)
    await untilStill(page)
    for (const fault of await measureLayout(page)) faults.push(`${path} ${size} ${fault}`)
    // Contrast depends on the theme, what is reachable on the narrowest and widest layout.
    if (size === '1366x768' || size === '390x844') {
      for (const fault of await runAxe(page)) faults.push(`${path} ${size} axe ${fault}`)
    }
  }
  return faults
}
