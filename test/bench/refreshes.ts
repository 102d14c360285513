import type { Browser } from '@playwright/test'
import { readHeld } from '../support/held'
import type { Held } from '../support/held'
import type { TestServer } from '../support/server'

const readingsPath = 'api/live/readings.json'

/**
 * Follows the readings through `count` refreshes, each with other values, under a faked clock.
 * @returns what was held after the first `warmUp` of them, and at the end
 */
export async function measureRefreshes(
  browser: Browser,
  server: TestServer,
  readings: string,
  { count, warmUp }: { count: number; warmUp: number },
): Promise<{ before: Held; after: Held }> {
  server.replaceFile('config.json', JSON.stringify({ refresh: { readingsSeconds: 1 } }))
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.clock.install()
    await page.goto(server.url)
    await page.waitForSelector('html[data-dashboard-ready]', { timeout: 90_000 })
    let before: Held | null = null
    for (let turn = 1; turn <= count; turn += 1) {
      server.replaceFile(readingsPath, otherReadings(readings, turn))
      const answered = page.waitForResponse((response) => response.url().endsWith(readingsPath))
      await page.clock.runFor(1_100)
      await answered
      await page.clock.runFor(100)
      if (turn === warmUp) before = await readHeld(session)
    }
    if (!before) throw new Error('There are fewer refreshes than the first ones to leave out')
    return { before, after: await readHeld(session) }
  } finally {
    await context.close()
    server.replaceFile('config.json', null)
    server.replaceFile(readingsPath, null)
  }
}

/** The same readings with every number one higher or lower, turn about. */
const otherReadings = (text: string, turn: number): string =>
  text.replaceAll(/"value": ?(\d+)/g, (_all, value: string) => {
    return `"value":${Number(value) + (turn % 7)}`
  })
