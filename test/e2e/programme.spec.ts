import { expect, test, untilReady } from './support/dashboard'

test('a solution that a link names is opened, marked and on the screen', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/programme?item=GD2-1')
  const row = page.locator('tr[data-item="GD2-1"]')
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toBeInViewport()
  await expect(row.locator('+ tr li').first()).toBeVisible()
})

test('the way from a record to its solution and back keeps the place in the tree', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/targets/CT03')
  await page.locator('main a[href*="/programme?item=GP2-1"]').first().click()
  await untilReady(page)
  await expect(page.locator('tr[data-item="GP2-1"]')).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL(/\/targets\/CT03$/)
})

test('a number opens the rows that it counts, and Back closes them', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/programme')
  const count = page.locator('tr[data-item="NV2"] td[data-column="overdue"] a')
  const overdue = Number(await count.textContent())
  expect(overdue).toBeGreaterThan(0)
  await count.click()
  await expect(page.locator('tr[data-item="NV2"] + tr li')).toHaveCount(overdue)
  await page.goBack()
  await expect(page.locator('tr[data-item="NV2"] + tr li')).toHaveCount(0)
})

test('the tree can be walked and folded by keys alone', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/programme')
  const toggle = page.locator('tr[data-item="NV1"] [data-toggle]')
  await toggle.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('tr[data-item="GP1-1"]')).toHaveCount(0)
  await expect(toggle).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('tr[data-item="GP1-1"] [data-toggle]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/item=GP1-1/)
})
