import type { Page } from '@playwright/test'
import { screenSizes } from '../support/pages'
import { expect, test, untilReady } from './support/dashboard'
import { measureLayout } from './support/measure-layout'
import { runAxe } from './support/run-axe'

const row = (page: Page, id: string) => page.locator(`tr[data-row="${id}"]`)
const table = '[data-panel="deadlines-table"]'

/** One overdue task of the normal sample, with an extension and one clear missing. */
const overdue = 'V0149'

test('each set and each number on the page leads to as many rows', async ({ dashboard }) => {
  test.setTimeout(240_000)
  const { page, open } = dashboard
  await open('/deadlines')
  const sets = page.locator('button[data-value]')
  for (let place = 0; place < (await sets.count()); place += 1) {
    const set = sets.nth(place)
    const said = /([\d.]+)$/.exec((await set.textContent()) ?? '')?.[1]?.replaceAll('.', '')
    await set.click()
    await expect(page.locator('[data-count]')).toHaveAttribute('data-shown', said ?? 'none')
    await expect(page.locator('[data-count]')).toHaveAttribute('data-total', said ?? 'none')
  }
  await open('/deadlines')
  const links = await page.locator('main a[href*="/deadlines?"]').evaluateAll((anchors) =>
    anchors.flatMap((anchor) => {
      const digits = /^[\d.]+$/.exec(anchor.textContent.trim())?.[0]
      return digits === undefined || !(anchor instanceof HTMLAnchorElement)
        ? []
        : [{ href: anchor.href, count: digits.replaceAll('.', '') }]
    }),
  )
  expect(links.length).toBeGreaterThan(20)
  for (const [href, count] of new Map(links.map((link) => [link.href, link.count]))) {
    await page.goto(href)
    await untilReady(page)
    await expect(page.locator('[data-count]'), href).toHaveAttribute('data-shown', count)
  }
})

test('a group closes and opens by key, and the address says so', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/deadlines')
  const fold = page.locator('tr[data-group] button').first()
  const rows = await page.locator('tr[data-row]').count()
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/closed=/)
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(fold).toBeFocused()
  expect(await page.locator('tr[data-row]').count()).toBeLessThan(rows)
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/closed=/)
  await expect(page.locator('tr[data-row]')).toHaveCount(rows)
})

test('ticks by key fill the bar, hold in a link and print alone', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/deadlines')
  await row(page, overdue).locator('input').focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/selected=V0149/)
  await page.reload()
  await untilReady(page)
  await expect(row(page, overdue).locator('input')).toBeChecked()
  await page.evaluate(() => {
    window.print = () => {
      const rows = [...document.querySelectorAll('main tbody tr')].map((line) => line.textContent)
      Object.assign(window, { printed: rows })
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: 'In phiếu đôn đốc' }).click()
  const printed = await page.evaluate((): unknown => Reflect.get(window, 'printed'))
  expect(printed).toHaveLength(1)
  await expect(page.locator('tr[data-group]').first()).toBeVisible()
})

test('both drawings turn into tables and back by key', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/deadlines')
  for (const panel of ['deadlines-ageing', 'deadlines-calendar']) {
    const toggle = page.locator(`[data-panel="${panel}"] header button`)
    await toggle.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`table=${panel}`))
    await expect(page.locator(`[data-panel="${panel}"] figure table thead th`)).not.toHaveCount(7)
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/table=/)
  }
})

test('rows are one line high where the table has its columns', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/deadlines')
  const heights = await page
    .locator('tr[data-row], tr[data-group]')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height))
  expect(Math.max(...heights)).toBeLessThanOrEqual(32)
})

test('a task leads on through the list that it was opened from, and back', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/deadlines?set=old&sort=-title')
  const ids = await page
    .locator('tr[data-row]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-row')))
  expect(ids.length).toBeGreaterThan(2)
  await page.locator('tr[data-row] th a').first().click()
  await untilReady(page)
  for (const id of ids) {
    await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${id}`))
    await expect(page).toHaveURL(/set=old&sort=-title/)
    const next = page.locator('main header a[title^="Sau:"]')
    if (id !== ids.at(-1)) await next.click()
    else await expect(next).toHaveCount(0)
  }
  await page.locator('main nav a').first().click()
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/deadlines'))
  await expect(page.locator('[data-count]')).toHaveAttribute('data-shown', String(ids.length))
})

test('an unknown task says so and offers the list', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/deadlines/nothing')
  await expect(page.locator('[data-panel="unknown"] a')).toHaveAttribute('href', /\/deadlines/)
})

test('where nothing matches, the filters are cleared in one place', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/deadlines?q=zzzz')
  await expect(page.locator(table)).toHaveAttribute('data-state', 'no-match')
  await expect(page.getByRole('button', { name: 'Bỏ lọc' })).toHaveCount(1)
})

for (const path of ['/deadlines', `/deadlines/${overdue}`]) {
  for (const [size, viewport] of Object.entries(screenSizes)) {
    test(`${path} stands at ${size}: nothing cut, nothing on anything`, async ({ dashboard }) => {
      for (const lang of ['vi', 'en'] as const) {
        await dashboard.open(path, { lang, viewport, theme: lang === 'vi' ? 'light' : 'dark' })
        expect(await measureLayout(dashboard.page), lang).toEqual([])
        expect(await runAxe(dashboard.page), lang).toEqual([])
      }
    })
  }
}

test('numbers of two and three digits above the bars stand clear of each other', async ({
  dashboard,
}) => {
  test.setTimeout(240_000)
  const { page, open } = dashboard
  for (const size of ['1366x768', '1920x1080', '390x844'] as const) {
    await open('/', { scenario: 'huge', viewport: screenSizes[size], early: true })
    const numbers = page.locator('[data-panel="deadlines"] figure li a')
    await numbers.first().waitFor({ timeout: 60_000 })
    const boxes = await numbers.evaluateAll((links) =>
      links.map((link) => {
        const range = document.createRange()
        range.selectNodeContents(link)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        return { left, right, top: top + 2, bottom: bottom - 2 }
      }),
    )
    expect(boxes).toHaveLength(10)
    const clashes = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    )
    expect(clashes, size).toEqual([])
  }
})
