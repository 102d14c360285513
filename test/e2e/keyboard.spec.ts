import type { Page } from '@playwright/test'
import { pagePaths } from '../support/pages'
import { expect, test, untilReady } from './support/dashboard'
import { readFiles } from './support/files'

interface Focused {
  tag: string
  name: string
  isMarked: boolean
  /** It stands after the stop before it, as far as that one is still there. */
  isAfter: boolean
}

/** What has the focus, whether that can be seen, and whether it comes in the page's order. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    // A control may show its focus on the box round it.
    const boxes = [element, element.parentElement, element.parentElement?.parentElement]
    const isMarked = boxes.some((box) => {
      if (!box) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(box)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    })
    const before: unknown = Reflect.get(window, 'stopBefore')
    const isAfter =
      !(before instanceof Element) ||
      !before.isConnected ||
      (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    Object.assign(window, { stopBefore: element })
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60),
      isMarked,
      isAfter,
    }
  })
}

test('the skip link is the first stop and leads past the head', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/')
  await page.keyboard.press('Tab')
  await expect(page.locator('a[href="#main"]')).toBeFocused()
  await expect(page.locator('a[href="#main"]')).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isInMain = await page.evaluate(
    () => document.activeElement?.closest('main') !== null && document.activeElement !== null,
  )
  expect(isInMain).toBe(true)
})

for (const [name, path] of Object.entries(pagePaths)) {
  test(`every stop of ${name} is reached in order and seen`, async ({ dashboard }) => {
    const { page, open } = dashboard
    await open(path)
    const stops: Focused[] = []
    for (let turn = 0; turn < 120; turn += 1) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (stop.tag === 'body') break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(8)
    expect(
      stops.filter(({ isMarked }) => !isMarked).map(({ tag, name: text }) => `${tag} ${text}`),
    ).toEqual([])
    expect(stops.filter(({ isAfter }) => !isAfter)).toEqual([])
    expect(stops.filter((stop) => stop.name === '' && !/input|select/.test(stop.tag))).toEqual([])
  })
}

test('each chart of the overview turns into its table and back by key', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/')
  const toggles = page
    .locator('main button', { has: page.locator('svg') })
    .filter({ visible: true })
  const names = await toggles.evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const name = button.getAttribute('aria-label') ?? ''
      return name.includes('bảng số liệu') ? [name] : []
    }),
  )
  expect(names.length).toBeGreaterThanOrEqual(4)
  for (const name of names) {
    const panel = page.locator('[data-panel]', {
      has: page.getByRole('button', { name, exact: true }),
    })
    const id = (await panel.getAttribute('data-panel')) ?? ''
    const before = await page.locator(`[data-panel="${id}"] figure table`).count()
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator(`[data-panel="${id}"] figure table`).count())
      .toBeGreaterThanOrEqual(Math.max(1, before))
    const back = page.locator(`[data-panel="${id}"] button[aria-label*="biểu đồ"]`)
    await expect(back).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
  }
})

test('menus open, close and give the focus back by key', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/')
  const menus = await page.locator('button[popovertarget]:visible').all()
  expect(menus.length).toBeGreaterThan(0)
  for (const menu of menus) {
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(':popover-open')).toHaveCount(1)
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(
      () => document.activeElement?.closest(':popover-open') !== null,
    )
    expect(isInside).toBe(true)
    await page.keyboard.press('Escape')
    await expect(page.locator(':popover-open')).toHaveCount(0)
    await expect(menu).toBeFocused()
  }
})

test('a table is sorted, searched and cleared by key', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/hotspots?view=table')
  await page.locator('thead th button').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=/)
  await expect(page.locator('thead th[aria-sort]')).toHaveCount(1)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  const all = await page.locator('[data-count]').getAttribute('data-total')
  await page.keyboard.type('ngap')
  await expect(page).toHaveURL(/q=ngap/)
  await expect(page.locator('[data-count]')).not.toHaveAttribute('data-shown', all ?? '')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/q=/)
  await expect(page.locator('[data-count]')).toHaveAttribute('data-shown', all ?? '')
})

test('marks are folded in a search: "ngap ung" finds "ngập úng"', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  const { tasks, folder } = readFiles('normal', null)
  const chosen = tasks.find(({ state }) => state === 'in-progress')
  const items = tasks.map((task) =>
    task === chosen ? { ...task, title: 'Rà soát điểm ngập úng phường' } : task,
  )
  const file = { version: 1, snapshot: folder.split('/').at(-1), items }
  server.replaceFile(`api/${folder}/tasks.json`, JSON.stringify(file))
  for (const words of ['ngap ung', 'NGẬP ÚNG', 'diem ngap']) {
    await open(`/deadlines?q=${encodeURIComponent(words)}`, { server })
    await expect(page.locator('[data-row]', { hasText: 'điểm ngập úng' })).toHaveCount(1)
  }
})

test('switching pages by key moves on and keeps the view', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/?lang=en')
  await page.locator('nav a[href^="/projects"]').first().focus()
  await page.keyboard.press('Enter')
  await untilReady(page)
  await expect(page).toHaveURL(/\/projects\?.*lang=en/)
})
