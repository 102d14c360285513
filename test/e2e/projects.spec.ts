import { screenSizes } from '../support/pages'
import { expect, test, untilReady } from './support/dashboard'
import { readFiles } from './support/files'
import { faultsOnEveryScreen } from './support/fits-every-screen'
import { untilStill } from './support/measure-layout'

// The page itself and its first detail stand in matrix.spec.
const places = [
  '/projects?scale=year&group=unit',
  '/projects?table=projects',
  '/projects/DA01?table=clearance,works',
  '/projects/DA39',
  '/projects/DA36',
]

for (const lang of ['vi', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`projects and their own pages fit every screen in ${lang}, ${theme}`, async ({
      dashboard,
    }) => {
      test.setTimeout(300_000)
      const faults: string[] = []
      for (const path of places) {
        faults.push(...(await faultsOnEveryScreen(dashboard, path, { lang, theme })))
      }
      expect(faults).toEqual([])
    })
  }
}

test('the bars lie on their rows at every size and text size', async ({ dashboard }) => {
  test.setTimeout(120_000)
  const { page, open } = dashboard
  for (const [viewport, size] of [
    [screenSizes['1366x768'], 'normal'],
    [screenSizes['1920x1080'], 'largest'],
    [screenSizes['390x844'], 'normal'],
  ] as const) {
    await open('/projects', { viewport, size })
    await untilStill(page)
    const { gap, edges } = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const chart = box('[data-panel="projects"] [data-chart]')
      const first = box('[data-panel="projects"] tbody tr')
      const rows = [...document.querySelectorAll('[data-panel="projects"] tr[data-row]')]
      const last = rows.at(-1)?.getBoundingClientRect()
      const time = rows[0]?.querySelectorAll('td')[2]?.getBoundingClientRect()
      if (!chart || !first || !last || !time) return { gap: ['missing'], edges: ['missing'] }
      const near = (left: number, right: number) => Math.abs(left - right) <= 1.5
      return {
        gap:
          near(chart.top, first.top) && near(chart.bottom, last.bottom) ? [] : [chart, first, last],
        edges: near(chart.left, time.left) && near(chart.right, time.right) ? [] : [chart, time],
      }
    })
    expect({ gap, edges }, `${viewport.width} ${size}`).toEqual({ gap: [], edges: [] })
  }
})

test('chart and table show the same rows for the same address', async ({ dashboard }) => {
  test.setTimeout(120_000)
  const { page, open } = dashboard
  const rows = page.locator('tr[data-row]')
  for (const search of [
    'set=late',
    'set=counted',
    'set=disbursement',
    'set=unreported',
    'q=dong+ve',
  ]) {
    const counts: (number | string | null)[] = []
    for (const view of ['', '&table=projects']) {
      await open(`/projects?${search}${view}`)
      counts.push(await rows.count())
      counts.push(Number(await page.locator('[data-count]').getAttribute('data-shown')))
    }
    expect(new Set(counts).size, `${search}: ${counts.join(', ')}`).toBe(1)
  }
})

test('a project knows its neighbours and its way back from the list it was opened from', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/projects?set=clearance&group=unit')
  const rows = page.locator('tr[data-row]')
  const read = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''))
  const ids = await read()
  expect(ids.length).toBeGreaterThan(5)
  await rows.nth(1).locator('th a').click()
  await expect(page).toHaveURL(new RegExp(`/projects/${ids[1]}\\?`))
  await untilReady(page)
  await expect(page.getByText(`2/${ids.length} trong danh sách`)).toBeVisible()
  await page.getByRole('link', { name: ids[2] ?? '', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/projects/${ids[2]}\\?.*group=unit`))
  await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/projects\?.*set=clearance/)
  await untilReady(page)
  expect(await read()).toEqual(ids)
})

test('every project of the file has a page with its name, and an unknown one offers the list', async ({
  dashboard,
}) => {
  test.setTimeout(300_000)
  const { page, open } = dashboard
  for (const { id } of readFiles('normal', null).projects) {
    await open(`/projects/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(id)
    await expect(page.locator('[data-panel="facts"]')).toBeVisible()
  }
  await open('/projects/DA99')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/DA99/)
  await page.locator('main').getByRole('link', { name: /Dự án/ }).last().click()
  await expect(page).toHaveURL(/\/projects$/)
})

test('a long-stalled project tells its step under Conclusion 77 and what it has no figures of', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/projects/DA40')
  const facts = page.locator('[data-panel="facts"]')
  await expect(facts).toContainText('Bước xử lý')
  await expect(facts).toContainText('Kết luận 77')
  await expect(page.locator('[data-panel="missing"]')).toContainText('Chưa có mốc thời gian')
  for (const panel of ['milestones', 'clearance', 'works', 'obstacles']) {
    await expect(page.locator(`[data-panel="${panel}"]`)).toHaveCount(0)
  }
})

test('two thousand projects are drawn in pages and answer to a search', async ({ dashboard }) => {
  test.setTimeout(120_000)
  const { page, open } = dashboard
  await open('/projects', { scenario: 'huge' })
  const rows = page.locator('tr[data-row]')
  await expect(rows).toHaveCount(100)
  await page.getByRole('button', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL(/page=2/)
  await page.keyboard.press('/')
  await page.keyboard.type('dai lo le loi')
  await expect(page).not.toHaveURL(/page=2/)
  await expect(page).toHaveURL(/q=dai/)
  await expect
    .poll(async () => Number(await page.locator('[data-count]').getAttribute('data-shown')))
    .toBeLessThan(200)
})
