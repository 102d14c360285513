import { expect, test as base } from '@playwright/test'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { TestServer } from '../../support/server'
import { watchProblems } from './problems'
import type { Problems } from './problems'
import type { Scenario } from './samples'
import { openServers } from './servers'
import type { Servers } from './servers'

export interface OpenOptions {
  scenario?: Scenario
  /** Instead of the scenario's shared server. */
  server?: TestServer
  viewport?: { width: number; height: number }
  lang?: 'vi' | 'en'
  theme?: 'light' | 'dark'
  /** Text size. */
  size?: string
  /** Does not wait for the panels to settle. */
  early?: boolean
}

export interface Dashboard {
  page: Page
  /** Opens a page of the built dashboard and waits until every panel has settled. */
  open: (path?: string, options?: OpenOptions) => Promise<void>
  /** Lets console messages, failed requests and the like pass that match; see `Problems`. */
  expectProblems: (...patterns: readonly RegExp[]) => void
}

interface TestFixtures {
  dashboard: Dashboard
  problems: Problems
  /** The dashboard in a profile of its own, watched as the first one is. */
  freshProfile: (options?: BrowserContextOptions) => Promise<Dashboard>
}

/** Every test of the dashboard: a problem that it does not expect fails it. */
export const test = base.extend<TestFixtures, { servers: Servers }>({
  servers: [
    async ({}, use) => {
      const servers = openServers()
      await use(servers)
      await servers.close()
    },
    { scope: 'worker' },
  ],
  problems: [
    async ({ context, servers }, use) => {
      const problems = await watchProblems(context, servers.isOurs)
      await use(problems)
      expect(problems.found()).toEqual([])
    },
    { auto: true },
  ],
  dashboard: async ({ page, servers, problems }, use) => {
    await use(dashboardOn(page, servers, problems))
  },
  freshProfile: async ({ browser, servers, locale, timezoneId, viewport }, use) => {
    const opened: { close: () => Promise<void>; problems: Problems }[] = []
    await use(async (options = {}) => {
      const standard = {
        viewport,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      }
      const profile = await openProfile(browser, servers, { ...standard, ...options })
      opened.push(profile)
      return profile.dashboard
    })
    for (const { close, problems } of opened) {
      await close()
      expect(problems.found()).toEqual([])
    }
  },
})

export { expect }

async function openProfile(browser: Browser, servers: Servers, options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const problems = await watchProblems(context, servers.isOurs)
  const dashboard = dashboardOn(await context.newPage(), servers, problems)
  return { dashboard, problems, close: () => context.close() }
}

function dashboardOn(page: Page, servers: Servers, problems: Problems): Dashboard {
  return {
    page,
    expectProblems: problems.allow,
    open: async (path = '/', options = {}) => {
      const server = options.server ?? (await servers.of(options.scenario ?? 'normal'))
      if (options.viewport) await page.setViewportSize(options.viewport)
      await page.goto(addressOf(server, path, options))
      if (options.early !== true) await untilReady(page)
    },
  }
}

/** Goes to a page as a person does, by the navigation. */
export async function followNavigation(page: Page, path: string): Promise<void> {
  // A page's number stands behind its name and is a link of its own.
  await page.locator(`nav a[href^="${path}"]`).first().click()
  await expect(page).toHaveURL((url) => url.pathname === path)
  await untilReady(page)
}

/** Waits until every panel of the page has settled. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('html[data-dashboard-ready]').waitFor({ state: 'attached', timeout: 30_000 })
}

function addressOf(server: TestServer, path: string, options: OpenOptions): string {
  const url = new URL(path.replace(/^\//, ''), server.url)
  for (const name of ['lang', 'theme', 'size'] as const) {
    const value = options[name]
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url.href
}
