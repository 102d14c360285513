import { expect, test, untilReady } from './support/dashboard'
import { readFiles } from './support/files'
import { faultsOnEveryScreen } from './support/fits-every-screen'

// The page itself and its first detail stand in matrix.spec.
const places = [
  '/targets?scope=yearly-plan',
  '/targets?against=province',
  '/targets/CT15',
  '/targets/CT18?periods=1',
  '/targets/CT04?table=plots',
]

for (const lang of ['vi', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`targets and their own pages fit every screen in ${lang}, ${theme}`, async ({
      dashboard,
    }) => {
      test.setTimeout(240_000)
      const faults: string[] = []
      for (const path of places) {
        faults.push(...(await faultsOnEveryScreen(dashboard, path, { lang, theme })))
      }
      expect(faults).toEqual([])
    })
  }
}

test('a target knows its neighbours and its way back from the list it was opened from', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/targets?status=at-risk&sort=name')
  const rows = page.locator('tr[data-row]')
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''))
  expect(ids.length).toBeGreaterThan(2)
  await rows.nth(1).locator('th a').click()
  await expect(page).toHaveURL(new RegExp(`/targets/${ids[1]}\\?`))
  await untilReady(page)
  await expect(page.getByText(`2/${ids.length} trong danh sách`)).toBeVisible()
  await page.getByRole('link', { name: ids[2] ?? '' }).click()
  await expect(page).toHaveURL(new RegExp(`/targets/${ids[2]}\\?.*sort=name`))
  await page.getByRole('navigation', { name: 'Đường dẫn' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/targets\?.*status=at-risk/)
  await untilReady(page)
  expect(
    await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? '')),
  ).toEqual(ids)
})

test('every target of the file has a page with its name, and an unknown one offers the list', async ({
  dashboard,
}) => {
  test.setTimeout(240_000)
  const { page, open } = dashboard
  const { indicators } = readFiles('normal', null)
  for (const { id } of indicators) {
    await open(`/targets/${id}`)
    await expect(page.locator('[data-panel="facts"]')).toHaveAttribute('data-state', 'ready')
  }
  await open('/targets/KHONG-CO')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('KHONG-CO')
  await page.getByRole('link', { name: /Xem danh sách/ }).click()
  await expect(page).toHaveURL(/\/targets$/)
})

test('chart and table are one key, one button and one address', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/targets')
  const table = page.getByRole('button', { name: 'Bảng', exact: true })
  await table.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/table=targets-table/)
  await expect(page.getByRole('columnheader', { name: 'Nguồn số liệu' })).toBeVisible()
  await page.goBack()
  await expect(page).not.toHaveURL(/table=/)
  await expect(page.getByRole('img', { name: /^Thực hiện/ }).first()).toBeVisible()
})

test('the board of many targets answers to a key quickly', async ({ dashboard }) => {
  test.setTimeout(180_000)
  const { page, open } = dashboard
  await open('/targets?scope=yearly-plan', { scenario: 'huge' })
  await expect(page.locator('tr[data-row]')).toHaveCount(200)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('rac')
  await expect(page).toHaveURL(/q=rac/)
  await expect(page.locator('[data-count]')).not.toHaveAttribute('data-shown', '1964')
})
