import { expect, test } from '@playwright/test'
import { createServer } from 'vite'

test('the development server shows the dashboard with sample data, scenario by scenario', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const server = await createServer({
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
  })
  try {
    await server.listen()
    const address = server.resolvedUrls?.local[0] ?? ''
    for (const [scenario, sample] of [
      ['normal', 'DỮ LIỆU MINH HỌA'],
      ['storm', 'ngập nặng'],
    ]) {
      await page.goto(`${address}?scenario=${scenario}`)
      // The first visit waits for Vite to bundle the libraries, and may reload once.
      await page.locator('html[data-dashboard-ready]').waitFor({ timeout: 60_000 })
      await expect(page.locator('[data-panel][data-state="error"]')).toHaveCount(0)
      await expect(page.locator('[data-panel="targets"]')).toHaveAttribute('data-state', 'ready')
      await expect(page.locator('body')).toContainText(sample ?? '')
    }
  } finally {
    await server.close()
  }
})
