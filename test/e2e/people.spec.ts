import { expect, test, untilReady } from './support/dashboard'

test('each number of a unit leads to as many tasks', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/people')
  const [first] = await page.locator('[data-panel="units"] tbody tr').all()
  if (!first) throw new Error('no unit')
  const links = await first
    .locator('td a')
    .evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') ?? '', count: link.textContent })),
    )
  expect(links.length).toBeGreaterThan(6)
  for (const { href, count } of links) {
    await page.goto(new URL(href, page.url()).href)
    await untilReady(page)
    await expect(page.locator('[data-count]'), href).toHaveAttribute('data-shown', count)
  }
})

test('a unit is shown by name, and leads on to its people', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/people?unit=ktht')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Phòng Kinh tế, Hạ tầng và Đô thị',
  )
  await page.locator('[data-panel="people"] a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trưởng phòng')
  await page.goBack()
  await expect(page).toHaveURL(/unit=ktht/)
})
