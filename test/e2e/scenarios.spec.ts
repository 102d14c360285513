import type { Page } from '@playwright/test'
import { plantedFaults } from '../../mocks/scenarios/broken'
import { pagePaths } from '../support/pages'
import { expect, test, untilReady } from './support/dashboard'
import { readFiles } from './support/files'
import { hotspotWord, isSourceLate } from './support/own-rules'

/** What each panel of the overview draws from, besides the index of snapshots. */
const overviewReads = {
  headline: [
    'ward.json',
    'indicators.json',
    'projects.json',
    'hotspots.json',
    'summary.json',
    'live/readings.json',
  ],
  targets: ['ward.json', 'indicators.json'],
  'late-projects': ['ward.json', 'projects.json'],
  deadlines: ['ward.json', 'summary.json'],
  hotspots: ['ward.json', 'hotspots.json', 'live/readings.json'],
  services: ['ward.json', 'indicators.json'],
}

const panels = (page: Page, state: string) => page.locator(`[data-panel][data-state="${state}"]`)

test('storm: the severe spots come first', async ({ dashboard }) => {
  const { page, open } = dashboard
  const files = readFiles('storm', null)
  const severe = files.hotspots.filter(
    (hotspot) => hotspot.state !== 'resolved' && hotspotWord(hotspot, files) === 'severe',
  )
  expect(severe.length).toBeGreaterThan(5)
  await open('/hotspots?view=table', { scenario: 'storm' })
  const ids = await page
    .locator('tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''))
  expect([...ids.slice(0, severe.length)].sort()).toEqual(severe.map(({ id }) => id).sort())
  await open('/', { scenario: 'storm' })
  const values = await page
    .locator('[data-figure]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))))
  const floods = severe.filter(({ kind }) => kind === 'flood').length
  expect(values.some((value) => value === severe.length || value === floods)).toBe(true)
  const groups = await page.locator('[data-panel="hotspots"] section').all()
  expect(groups.length).toBeGreaterThan(0)
  for (const group of groups) {
    const tokens = await group
      .locator('li[data-token]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-token')))
    expect(tokens).toContain('overdue')
    expect(tokens.lastIndexOf('overdue')).toBe(tokens.filter((of) => of === 'overdue').length - 1)
  }
})

test('empty: each panel says what is missing, and nothing is counted', async ({ dashboard }) => {
  const { page, open } = dashboard
  for (const lang of ['vi', 'en'] as const) {
    for (const path of Object.values(pagePaths)) {
      await open(path, { scenario: 'empty', lang })
      const text = await page.locator('body').innerText()
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
      expect(text).not.toMatch(/(^|\D)0\s*\/\s*0(\D|$)/)
      expect(text).not.toMatch(/(^|\D)0[\s\u00a0](trên|of)[\s\u00a0]0(\D|$)/)
      await expect(panels(page, 'error')).toHaveCount(0)
      for (const panel of await page.locator('[data-panel]').all()) {
        expect((await panel.innerText()).trim().length).toBeGreaterThan(10)
      }
    }
  }
  await open('/', { scenario: 'empty' })
  expect(await panels(page, 'empty').count()).toBeGreaterThan(2)
})

test('broken: what is set aside is counted and the rest stands', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/', { scenario: 'broken' })
  await expect(panels(page, 'error')).toHaveCount(0)
  const { folder } = readFiles('normal', null)
  const plantedIn = (path: string) =>
    plantedFaults.filter((fault) => fault.kind === 'set-aside' && fault.path === path).length
  for (const [panel, files] of Object.entries(overviewReads)) {
    const paths = files.map((file) => (file.includes('/') ? file : `${folder}/${file}`))
    const planted = ['snapshots.json', ...paths].reduce((sum, path) => sum + plantedIn(path), 0)
    expect(planted, panel).toBeGreaterThan(5)
    const shown = page.locator(`[data-panel="${panel}"]`)
    await expect(shown, panel).toHaveAttribute('data-state', 'ready')
    await expect(shown, panel).toHaveAttribute('data-set-aside', String(planted))
  }
  for (const path of Object.values(pagePaths)) {
    await open(path, { scenario: 'broken' })
    // One file is cut off in this sample: the panel that reads it says so, alone.
    const failed = await panels(page, 'error').allInnerTexts()
    expect(failed.filter((text) => !text.includes('decisions.json'))).toEqual([])
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined|Infinity|\[object/)
  }
})

for (const kind of ['set-aside', 'odd'] as const) {
  test(`broken: the data-quality page names every planted fault (${kind})`, async ({
    dashboard,
  }) => {
    const { page, open } = dashboard
    const { folder } = readFiles('normal', null)
    const planted = plantedFaults.filter(
      (fault) =>
        fault.kind === kind &&
        (['snapshots.json', 'live/readings.json'].includes(fault.path) ||
          fault.path.startsWith(`${folder}/`)),
    )
    expect(planted.length).toBeGreaterThan(20)
    await open(`/data-quality?kind=${kind}`, { scenario: 'broken' })
    const panel = page.locator('[data-panel="findings"]')
    const rows = await panel.locator('tr[data-row]').allInnerTexts()
    const missing = planted.filter(
      ({ id, field }) => !rows.some((row) => row.includes(field) && row.includes(id ?? '')),
    )
    expect(missing).toEqual([])
    await expect(panel.locator('[data-count]')).toHaveAttribute(
      'data-shown',
      String(planted.length),
    )
    expect(rows).toHaveLength(planted.length)
  })
}

test('slow: skeletons have the final size', async ({ dashboard }) => {
  test.setTimeout(240_000)
  const { page, open } = dashboard
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    const note = (list: PerformanceObserverEntryList): void => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
      }
    }
    new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
  })
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    for (const path of Object.values(pagePaths)) {
      await open(path, { scenario: 'slow', viewport, early: true })
      await panels(page, 'loading').first().waitFor()
      await untilReady(page)
      const shift = await page.evaluate<number>('shifts.reduce((sum, one) => sum + one, 0)')
      expect(shift, `${path} at ${viewport.width}`).toBeLessThan(0.02)
    }
  }
})

test('failing: the other panels stand and a retry recovers', async ({ dashboard, servers }) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/Failed to load resource/, /failed request/)
  const server = await servers.fresh('failing')
  await open('/', { server })
  const failed = await panels(page, 'error').count()
  expect(failed).toBeGreaterThan(0)
  expect(await panels(page, 'ready').count()).toBeGreaterThan(0)
  const words = await panels(page, 'error').allInnerTexts()
  for (const text of words) expect(text).not.toMatch(/TypeError|undefined|Unexpected token/)
  // A badge whose file failed is not there; an empty one would look as if it were still to come.
  await expect(page.locator('nav [class*=badge]:empty')).toHaveCount(0)
  server.setFault(null)
  // Panels share files, so one retry may bring back several.
  for (let left = failed; left > 0; left = await panels(page, 'error').count()) {
    await panels(page, 'error').first().getByRole('button').first().click()
    await expect.poll(() => panels(page, 'error').count()).toBeLessThan(left)
  }
  await expect(panels(page, 'error')).toHaveCount(0)
})

test('failing: old data stays while a refresh fails, with its age', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/Failed to load resource/, /failed request/)
  const server = await servers.fresh('normal')
  const refresh = { indexSeconds: 1, readingsSeconds: 1 }
  server.replaceFile('config.json', JSON.stringify({ refresh }))
  await open('/', { server })
  const before = await page.locator('[data-panel] h2').allInnerTexts()
  server.setFault(({ path }) =>
    path === 'api/live/readings.json' ? { status: 503, body: '{}' } : null,
  )
  const notice = page.getByText(/Chưa làm mới được|Đang giữ số liệu cũ/)
  await expect(notice.first()).toContainText(/từ 17:4\d/)
  expect(await page.locator('[data-panel] h2').allInnerTexts()).toEqual(before)
  server.setFault(null)
  await expect(notice).toHaveCount(0)
})

test('stale: the age of the readings and late sources are marked', async ({ dashboard }) => {
  const { page, open } = dashboard
  const files = readFiles('stale', null)
  const late = files.ward.sources.filter((source) => isSourceLate(source, files)).length
  expect(late).toBeGreaterThan(2)
  await open('/', { scenario: 'stale' })
  await expect(page.locator('body')).toContainText(new RegExp(`${late} trên \\d+\\snguồn`))
  await open('/hotspots', { scenario: 'stale' })
  const words = await page.locator('main').innerText()
  expect(words).toMatch(/mất tín hiệu|không rõ|chưa rõ/)
})

test('huge: overview and tables get ready and answer to keys', async ({ dashboard, servers }) => {
  test.setTimeout(300_000)
  const { page, open } = dashboard
  const asked = async (scenario: 'normal' | 'huge'): Promise<string[]> => {
    const server = await servers.fresh(scenario)
    await open('/', { server })
    const paths = server.requests().map(({ path }) => path)
    return paths
      .filter((path) => path.startsWith('api/'))
      .map((path) => path.replace(/snapshots\/[^/]+\//, 'snapshots/*/'))
      .sort()
  }
  expect(await asked('huge')).toEqual(await asked('normal'))
  await open('/', { scenario: 'huge' })
  await page.locator('[data-panel="targets"] header button').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/table=targets/)
  for (const path of [
    '/targets?table=targets-table',
    '/projects?table=projects',
    '/hotspots?view=table',
    '/deadlines?set=all',
  ]) {
    await open(path, { scenario: 'huge' })
    const total = Number(await page.locator('[data-count]').getAttribute('data-total'))
    expect(total, path).toBeGreaterThanOrEqual(path.startsWith('/targets') ? 19 : 800)
    await page.keyboard.press('/')
    await page.keyboard.type('zzzz')
    await expect(page.locator('[data-count]')).toHaveAttribute('data-shown', '0')
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-count]')).toHaveAttribute('data-shown', String(total))
    await page.locator('thead th button').first().focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/sort=/)
  }
})
