import { expect, test, untilReady } from './support/dashboard'
import { measureLayout } from './support/measure-layout'
import { runAxe } from './support/run-axe'

const noSeries = /404.*live\/series|live\/series.*404/

test('a spot is selected in map, list and table at once, and its name leads to its page', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/hotspots')
  const list = page.locator('[data-panel="hotspots-list"]')
  await list.locator('button[data-spot]').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/spot=/)
  const id = new URL(page.url()).searchParams.get('spot') ?? ''
  await expect(list.locator(`li[data-selected="true"] [data-spot="${id}"]`)).toBeFocused()
  const name = await list.locator('li[data-selected="true"] a').innerText()
  await expect(page.locator('[data-panel="hotspots-map"] [data-chart] svg')).toContainText(name)
  await page.getByRole('button', { name: 'Bảng', exact: true }).click()
  await expect(page.locator(`tr[data-row="${id}"] [data-selected="true"]`)).toHaveCount(1)
  await page.locator(`tr[data-row="${id}"] th a`).click()
  await untilReady(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page).toHaveURL(new RegExp(`/hotspots/${id}\\?.*spot=${id}`))
  await page.goBack()
  await expect(page.locator(`tr[data-row="${id}"] [data-selected="true"]`)).toHaveCount(1)
})

test('a press on a mark of the map selects its spot', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/hotspots')
  await page.locator('[data-panel="hotspots-map"] svg text', { hasText: /^3$/ }).click()
  await expect(page.locator('[data-panel="hotspots-list"] li[data-selected="true"]')).toHaveCount(1)
  const row = page.locator('[data-panel="hotspots-list"] li[data-selected="true"]')
  await expect(row.locator('svg text')).toHaveText('3')
})

test('the course of a past event stands in the address and survives a reload', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/hotspots/N01')
  const panel = page.locator('[data-panel="hotspot-run"]')
  await expect(panel).toHaveAttribute('data-state', 'ready')
  const today = await panel.getByRole('heading').innerText()
  await panel.getByRole('group').getByRole('button').nth(1).click()
  await expect(page).toHaveURL(/run=E\d+/)
  const past = await panel.getByRole('heading').innerText()
  expect(past).not.toBe(today)
  await page.reload()
  await untilReady(page)
  await expect(panel.getByRole('heading')).toHaveText(past)
  await page.goBack()
  await expect(panel.getByRole('heading')).toHaveText(today)
})

test('a spot without a series says so and shows the rest', async ({ dashboard }) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(noSeries)
  await open('/hotspots/N13')
  await expect(page.locator('[data-panel="hotspot-run"]')).toHaveAttribute('data-state', 'empty')
  await expect(page.locator('[data-panel="hotspot-effect"]')).toContainText('dưới 3')
  await expect(page.locator('[data-panel="hotspot-about"]')).toHaveAttribute('data-state', 'ready')
})

test('an unknown spot says so and offers the list', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/hotspots/khong-co')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('khong-co')
  await page.locator('[data-panel="unknown"] a').click()
  await expect(page).toHaveURL(/\/hotspots$/)
})

test('neighbours are the rows of the list that the address asks for', async ({ dashboard }) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(noSeries)
  await open('/hotspots?view=table&kind=congestion&sort=-value')
  const ids = await page
    .locator('tr[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''))
  await open(`/hotspots/${ids[1] ?? ''}?view=table&kind=congestion&sort=-value`)
  await expect(page.locator('main header').first()).toContainText(`2/${ids.length}`)
  const links = await page
    .locator('main header:has(h1) a[title]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.textContent))
  expect(links).toEqual(expect.arrayContaining([ids[0], ids[2]]))
})

test('an area’s name leads to the spots of that area', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/hotspots/N01')
  const link = page.locator('[data-panel="hotspot-about"] a[href*="area="]')
  const name = await link.innerText()
  await link.click()
  await untilReady(page)
  await expect(page.locator('main header').first()).toContainText(name)
  await expect(page.getByRole('combobox', { name: 'Khu vực' })).not.toHaveValue('')
  const count = page.locator('[data-count]')
  expect(Number(await count.getAttribute('data-shown'))).toBeLessThan(
    Number(await count.getAttribute('data-total')),
  )
})

test('stale: the page says how old the readings are and calls no spot calm', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/hotspots', { scenario: 'stale' })
  const head = page.locator('main header').first()
  await expect(head).toContainText(/Chưa rõ tình trạng/)
  await expect(head).toContainText(/lần cuối lúc .*trước/)
  expect(await page.locator('main').innerText()).not.toMatch(/không ngập|không ùn tắc/)
})

test('pages of hotspots hold together at every size', async ({ dashboard }) => {
  test.setTimeout(300_000)
  const { page, open } = dashboard
  const faults: string[] = []
  for (const path of [
    '/hotspots',
    '/hotspots?view=year',
    '/hotspots?view=table',
    '/hotspots/N01',
  ]) {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
      [390, 844],
    ] as const) {
      for (const lang of ['vi', 'en'] as const) {
        await open(path, { viewport: { width, height }, lang })
        faults.push(...(await measureLayout(page)).map((one) => `${path} ${width} ${lang}: ${one}`))
      }
    }
  }
  expect(faults).toEqual([])
})

test('axe finds nothing on the pages of hotspots', async ({ dashboard }) => {
  test.setTimeout(180_000)
  const { page, open } = dashboard
  for (const path of ['/hotspots?spot=N01', '/hotspots?view=year', '/hotspots/N01']) {
    for (const theme of ['light', 'dark'] as const) {
      await open(path, { theme })
      expect(await runAxe(page), `${path} ${theme}`).toEqual([])
    }
  }
})
