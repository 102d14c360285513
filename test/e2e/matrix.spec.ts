import type { Locator, Page } from '@playwright/test'
import { pagePaths, screenSizes } from '../support/pages'
import { expect, test } from './support/dashboard'
import { faultsOnEveryScreen } from './support/fits-every-screen'
import { measureLayout, untilStill } from './support/measure-layout'
import { runAxe } from './support/run-axe'

const languages = ['vi', 'en'] as const
const themes = ['light', 'dark'] as const

for (const [name, path] of Object.entries(pagePaths)) {
  for (const lang of languages) {
    for (const theme of themes) {
      test(`${name} fits every screen in ${lang}, ${theme}`, async ({ dashboard }) => {
        expect(await faultsOnEveryScreen(dashboard, path, { lang, theme })).toEqual([])
      })
    }
  }
}

for (const size of ['large', 'largest']) {
  test(`larger text (${size}) neither cuts nor covers anything`, async ({ dashboard }) => {
    const faults: string[] = []
    for (const path of Object.values(pagePaths)) {
      await dashboard.open(path, { size, viewport: screenSizes['1366x768'] })
      await untilStill(dashboard.page)
      for (const fault of await measureLayout(dashboard.page)) faults.push(`${path} ${fault}`)
    }
    expect(faults).toEqual([])
  })
}

test('the first screen of a laptop holds figures, targets, projects and deadlines', async ({
  dashboard,
}) => {
  for (const lang of languages) {
    await dashboard.open('/', { lang, viewport: screenSizes['1366x768'] })
    await untilStill(dashboard.page)
    const ends = await panelEnds(dashboard.page)
    for (const panel of ['headline', 'targets', 'projects', 'deadlines']) {
      const end = Object.entries(ends).find(([id]) => id.includes(panel))
      expect(end, `${panel} among ${Object.keys(ends).join(', ')}`).toBeDefined()
      expect(end?.[1], `${panel} in ${lang}`).toBeLessThanOrEqual(768)
    }
  }
})

test('a desktop screen holds the whole overview without scrolling', async ({ dashboard }) => {
  const { page, open } = dashboard
  for (const lang of languages) {
    await open('/', { lang, viewport: screenSizes['1920x1080'] })
    await untilStill(page)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height, lang).toBeLessThanOrEqual(1080)
  }
})

for (const theme of themes) {
  test(`menus, errors and empty states have no accessibility fault (${theme})`, async ({
    dashboard,
  }) => {
    test.setTimeout(600_000)
    const { page, open, expectProblems } = dashboard
    const faults: string[] = []
    const note = async (where: string): Promise<void> => {
      for (const fault of await measureLayout(page)) faults.push(`${where} ${fault}`)
      for (const fault of await runAxe(page)) faults.push(`${where} axe ${fault}`)
    }
    for (const path of Object.values(pagePaths)) {
      await open(path, { theme })
      const menus = await page.locator('header button[popovertarget]:visible').all()
      for (const menu of [...menus, ...(await oneExplanationEach(page))]) {
        await menu.click()
        await note(`${path} menu`)
        await page.keyboard.press('Escape')
      }
    }
    expectProblems(/Failed to load resource/, /failed request/)
    for (const scenario of ['failing', 'empty'] as const) {
      for (const path of Object.values(pagePaths)) {
        await open(path, { theme, scenario })
        await note(`${path} ${scenario}`)
      }
    }
    await open('/nowhere', { theme })
    await note('not found')
    expect(faults).toEqual([])
  })
}

/** One explanation for each status that the page shows: the others differ only in their numbers. */
async function oneExplanationEach(page: Page): Promise<Locator[]> {
  const first = new Map<string, Locator>()
  for (const button of await page.locator('main button[popovertarget]:visible').all()) {
    const status = (await button.innerText()).replaceAll(/\d+/g, '')
    if (!first.has(status)) first.set(status, button)
  }
  return [...first.values()]
}

/** Where each panel of the page ends, in pixels from the top. */
function panelEnds(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll('[data-panel]')]
    const ends = panels.map((panel): [string, number] => [
      panel.getAttribute('data-panel') ?? '',
      Math.round(panel.getBoundingClientRect().bottom + scrollY),
    ])
    return Object.fromEntries<number>(ends)
  })
}
