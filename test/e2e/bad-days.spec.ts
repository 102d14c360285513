import type { Page } from '@playwright/test'
import type { TestServer } from '../support/server'
import { expect, test } from './support/dashboard'
import { readSample } from './support/samples'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const latest = (): string => {
  const index = readSample('normal', 'snapshots.json')
  return isRecord(index) ? String(index['latest']) : ''
}

/** Changes each record of a file of the latest snapshot. */
function changeItems(
  server: TestServer,
  file: string,
  change: (item: Record<string, unknown>) => Record<string, unknown>,
): void {
  const path = `snapshots/${latest()}/${file}.json`
  const json = readSample('normal', path)
  if (!isRecord(json) || !Array.isArray(json['items'])) throw new Error(`No items in ${path}`)
  const items = json['items'].map((item: unknown) => (isRecord(item) ? change(item) : item))
  server.replaceFile(`api/${path}`, JSON.stringify({ ...json, items }))
}

const figure = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`)
const badge = (page: Page, path: string) => page.locator(`nav a[href^="${path}?"]`)

test('what has not been reported is missing, and no good news', async ({ dashboard, servers }) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  changeItems(server, 'indicators', (item) => ({ ...item, actual: [] }))
  changeItems(server, 'projects', (item) => ({ ...item, milestones: [] }))
  await open('/', { server })
  for (const [name, words] of [
    ['below-path', 'Chưa chỉ tiêu nào đủ số liệu để xét'],
    ['late-projects', 'Chưa dự án nào có mốc để xét'],
  ] as const) {
    await expect(figure(page, name)).toHaveAttribute('data-value', '')
    await expect(figure(page, name)).toContainText(words)
    await expect(figure(page, name)).not.toContainText('giảm')
  }
  await expect(page.locator('[data-panel="headline"] h2')).not.toContainText(
    /bớt.*(chỉ tiêu|dự án)/,
  )
  await expect(badge(page, '/targets')).toHaveCount(0)
  await expect(badge(page, '/projects')).toHaveCount(0)
  await expect(badge(page, '/deadlines')).toHaveCount(1)
})

test('before anything is reported no badge says zero and no source is on time', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  for (const [lang, words] of [
    ['vi', 'có nguồn chưa báo cáo'],
    ['en', 'not all have reported yet'],
  ] as const) {
    await open('/', { scenario: 'empty', lang })
    await expect(page.locator('aside')).toContainText(words)
    await expect(page.locator('aside')).not.toContainText(/đúng kỳ|on time/)
    await expect(page.locator('nav [class*="badge"]')).toHaveCount(0)
  }
})

test('a latest snapshot that cannot be read leaves the one before, and says why', async ({
  dashboard,
  servers,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/404/)
  const server = await servers.fresh('normal')
  server.replaceFile('config.json', JSON.stringify({ refresh: { indexSeconds: 1 } }))
  await open('/', { server })
  const before = await page.locator('[data-figure]').allInnerTexts()
  const index = readSample('normal', 'snapshots.json')
  if (!isRecord(index)) throw new Error('No index')
  server.replaceFile('api/snapshots.json', JSON.stringify({ ...index, latest: 'khong-co' }))
  await expect(page.locator('aside')).toContainText('Kỳ số liệu mới nhất chưa đọc được')
  expect(await page.locator('[data-figure]').allInnerTexts()).toEqual(before)
  await expect(page.locator('[data-panel][data-state="error"]')).toHaveCount(0)
  server.replaceFile('api/snapshots.json', null)
  await expect(page.locator('aside')).not.toContainText('chưa đọc được')
})

test('a cut-off answer that the browser has stored heals', async ({ dashboard, servers }) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  server.setFault(({ path, asked }) =>
    ['config.json', 'api/snapshots.json', 'api/live/readings.json'].includes(path) && asked === 1
      ? { cutAt: 12 }
      : null,
  )
  await open('/', { server })
  await expect(page.locator('[data-panel][data-state="error"]').first()).toContainText(
    'config.json',
  )
  await page.locator('[data-panel] button.button').first().click()
  await expect(page.locator('[data-panel="hotspots"][data-state="ready"]')).toBeVisible({
    timeout: 25_000,
  })
  await expect(page.locator('[data-panel][data-state="error"]')).toHaveCount(0)
})

test('a damaged configuration is named wherever a figure is missing for it', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  server.replaceFile('config.json', '{"apiBase": ')
  for (const [lang, words] of [
    ['vi', 'Không đọc được tệp cấu hình config.json'],
    ['en', 'The configuration file config.json could not be read'],
  ] as const) {
    await open('/', { server, lang })
    for (const cell of await page.locator('[data-figure]').all()) {
      await expect(cell).toContainText(words)
    }
    for (const panel of await page.locator('[data-panel]').all()) {
      await expect(panel).toContainText('config.json')
    }
    await expect(page.locator('aside')).toContainText('config.json')
  }
})

test('the file behind the page is the overview by another name', async ({ dashboard, servers }) => {
  const { page, open } = dashboard
  const server = await servers.of('normal')
  await open('/index.html?lang=en')
  await expect(page.locator('[data-panel="headline"]')).toBeVisible()
  await expect(page).toHaveURL(`${server.url}?lang=en`)
})
