import { screenSizes } from '../support/pages'
import { expect, test } from './support/dashboard'

test('on a large screen the services use the height that is left, and nothing has to be scrolled', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await open('/', { viewport: screenSizes['1920x1080'] })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeLessThanOrEqual(1080)
  const floor = await page.evaluate(() => {
    const panel = document.querySelector('[data-panel="services"]')
    const fields = panel?.querySelector('figure + div')
    if (!panel || !fields) throw new Error('no digital fields')
    return panel.getBoundingClientRect().bottom - fields.getBoundingClientRect().bottom
  })
  // The panel's own inset is 16.
  expect(floor).toBeLessThan(20)
})

test('each digital indicator leads to its own page', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/digital')
  const link = page.locator('[data-panel="digital-fields"] tbody a[href^="/targets/"]').first()
  const name = await link.textContent()
  await link.click()
  await expect(page.locator('main')).toContainText(name ?? '')
  await expect(page).toHaveURL(/\/targets\/[A-Z0-9]+/)
})
