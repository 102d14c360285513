import type { Page } from '@playwright/test'
import type { TestServer } from '../support/server'
import { expect, followNavigation, test, untilReady } from './support/dashboard'

const failed = '[data-panel="page-failed"]'

/** Counts how often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => (loads += 1))
  return () => loads
}

/** Takes files of the build away, as a new deployment does. */
const takeAway = (server: TestServer, files: RegExp) =>
  server.setFault(({ path }) => (files.test(path) ? { status: 404, body: '' } : null))

const goTo = (page: Page, path: string) => page.locator(`nav a[href^="${path}"]`).first().click()

for (const [what, files] of [
  ['script', /targets-page.*\.js$/],
  ['style sheet', /targets-page.*\.css$/],
] as const) {
  test(`a page whose ${what} is gone is loaded anew once, then says so and recovers`, async ({
    dashboard,
    servers,
  }) => {
    const { page, open, expectProblems } = dashboard
    expectProblems(/404/, /Part not loaded/, /failed request/, /Refused to apply style/)
    const server = await servers.fresh('normal')
    await open('/', { server })
    takeAway(server, files)
    const loads = countLoads(page)
    await goTo(page, '/targets')
    await expect(page.locator(`${failed}[data-state="error"]`)).toBeVisible()
    expect(loads()).toBe(1)
    await expect(page).toHaveURL(/\/targets/)
    server.setFault(null)
    await page.locator(failed).getByRole('button').click()
    await expect(page.locator('[data-panel="targets-table"]')).toBeVisible()
    expect(loads()).toBe(2)
    await expect(page.locator(failed)).toHaveCount(0)
  })
}

test('a new version is there after one reload, and nobody needs to press anything', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/404/, /Part not loaded/, /failed request/, /Refused to apply style/)
  const server = await servers.fresh('normal')
  await open('/', { server })
  // The page is fetched again once its answer is asked for, before anything of it has run.
  server.setFault(({ path }) => {
    if (path === '' || path === 'projects') server.setFault(null)
    return /projects-page/.test(path) ? { status: 404, body: '' } : null
  })
  await goTo(page, '/projects')
  await expect(page.locator('[data-panel="projects"][data-state="ready"]')).toBeVisible()
})

test('a browser without a store does not reload by itself, and the button works', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/404/, /Part not loaded/, /failed request/, /Refused to apply style/)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  const server = await servers.fresh('normal')
  await open('/', { server })
  takeAway(server, /hotspots-page/)
  const loads = countLoads(page)
  await goTo(page, '/hotspots')
  await expect(page.locator(`${failed}[data-state="error"]`)).toBeVisible()
  expect(loads()).toBe(0)
  server.setFault(null)
  await page.locator(failed).getByRole('button').click()
  await expect(page.locator('[data-panel="hotspots-list"]')).toBeVisible()
})

test('a page that is asked for off the line comes when the line is back', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/ERR_INTERNET_DISCONNECTED/, /Part not loaded/, /failed request/)
  const server = await servers.fresh('normal')
  await open('/', { server })
  await page.context().setOffline(true)
  await goTo(page, '/deadlines')
  await expect(page.locator(`${failed}[data-state="error"]`)).toBeVisible()
  await page.locator(failed).getByRole('button').click()
  await expect(page.locator(failed)).toContainText('Chưa nối được với máy chủ')
  await page.context().setOffline(false)
  await expect(page.locator('[data-panel="deadlines-table"]')).toBeVisible()
})

test('charts whose script is gone leave words and numbers standing', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/404/, /dynamically imported module/, /failed request/)
  const server = await servers.fresh('normal')
  takeAway(server, /assets\/charts-/)
  const loads = countLoads(page)
  await open('/', { server, early: true })
  await expect.poll(loads).toBe(2)
  await untilReady(page)
  await expect(page.locator('[data-panel][data-state="error"]')).toHaveCount(0)
  await expect(page.locator('[data-panel]:has-text("Phần này không vẽ được")')).toHaveCount(0)
  const notes = page.locator('[data-chart="failed"]')
  expect(await notes.count()).toBeGreaterThan(2)
  await expect(page.locator('[data-panel="targets"] [data-chart="failed"]')).toHaveCount(1)
  await expect(page.locator('[data-panel="targets"]')).toContainText('trên 19')
  await expect(
    page.locator('[data-panel="targets"] li, [data-panel="targets"] tr'),
  ).not.toHaveCount(0)
  expect(loads()).toBe(2)
  server.setFault(null)
  await notes.first().getByRole('button').click()
  await expect(page.locator('[data-chart="drawn"]').first()).toBeVisible()
  await expect(notes).toHaveCount(0)
})

test('a language that is gone is said to be, and comes when it is chosen again', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/404/, /failed request/)
  const server = await servers.fresh('normal')
  await open('/', { server })
  takeAway(server, /assets\/en-/)
  const notice = page.locator('[role="status"]', { hasText: 'Chưa tải được tiếng Anh' })
  const loads = countLoads(page)
  await page.evaluate(() => {
    sessionStorage.clear()
  })
  await page.locator('a[href*="lang=en"]').first().click()
  await expect(notice).toBeVisible()
  await expect.poll(loads).toBe(1)
  await untilReady(page)
  await expect(notice).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  server.setFault(null)
  await page.locator('a[href*="lang=vi"], a[hreflang="vi"]').first().click()
  await expect(notice).toHaveCount(0)
  await page.locator('a[href*="lang=en"]').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the frame says when the application itself is gone, with a link that loads it again', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/404/, /failed request/, /preloaded/)
  const server = await servers.fresh('normal')
  takeAway(server, /assets\/index-.*\.js$/)
  await open('/', { server, early: true })
  await expect(page.locator('#boot-words')).toContainText('Không tải được bảng điều hành')
  server.setFault(null)
  await page.locator('#boot-words a').click()
  await untilReady(page)
})

test('a browser that is too old keeps the sentence that says so', async ({ dashboard }) => {
  const { page, open } = dashboard
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')
  })
  await open('/', { early: true })
  await page.waitForLoadState('networkidle')
  await expect(page.locator('#boot-words')).toContainText('Trình duyệt này quá cũ')
  await expect(page.locator('[data-panel]')).toHaveCount(0)
})

test('the page that is left stays as it is, unready, until the next one is drawn', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  await open('/deadlines?status=overdue', { server })
  const shown = page.locator('[data-count]')
  const before = await shown.getAttribute('data-shown')
  const title = await page.title()
  server.setFault(({ path }) => (/projects-page.*js$/.test(path) ? { delayMs: 1500 } : null))
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const note = (): void => {
      const ready = document.documentElement.hasAttribute('data-dashboard-ready')
      const count = document.querySelector('[data-panel="deadlines-table"] [data-count]')
      if (count) seen.push(`${count.getAttribute('data-shown') ?? ''} ${ready ? 'ready' : 'not'}`)
      requestAnimationFrame(note)
    }
    document.querySelector('nav a[href^="/projects"]')?.addEventListener('click', note)
  })
  await goTo(page, '/projects')
  await expect(page).toHaveURL(/\/projects$/)
  expect(await page.title()).toBe(title)
  await page.locator('[data-panel="projects"]').waitFor()
  await untilReady(page)
  const seen = await page.evaluate<string[]>('seen')
  expect(seen.length).toBeGreaterThan(10)
  // The first look comes before the router's.
  expect([...new Set(seen.slice(1))]).toEqual([`${before ?? ''} not`])
  await followNavigation(page, '/targets')
})
