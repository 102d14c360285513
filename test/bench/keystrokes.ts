import type { Browser, Page } from '@playwright/test'
import { median } from './median'

const presses = 20
const letters = 'ngap ung duong le loi tram bom'

/**
 * From a key that is pressed in a table's search box to the next frame, in milliseconds, the median
 * of 20. Letters are typed and taken back, so that the table narrows and widens.
 */
export async function measureKeystroke(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  try {
    const page = await context.newPage()
    await page.goto(url)
    await page.waitForSelector('html[data-dashboard-ready]', { timeout: 90_000 })
    const box = page.getByRole('searchbox').first()
    await box.focus()
    const times: number[] = []
    for (let press = 0; press < presses; press += 1) {
      const key = press % 4 === 3 ? 'Backspace' : (letters[press] ?? 'a')
      times.push(await pressKey(page, key))
    }
    return median(times)
  } finally {
    await context.close()
  }
}

/** The time between the key's event and the frame after it has been drawn. */
async function pressKey(page: Page, key: string): Promise<number> {
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const onKey = (event: KeyboardEvent) => {
          removeEventListener('keydown', onKey, true)
          // The first callback runs before the frame that shows the key, the task after it is past it.
          requestAnimationFrame(() => {
            setTimeout(() => resolve(performance.now() - event.timeStamp))
          })
        }
        addEventListener('keydown', onKey, true)
      }),
  )
  // The listener is in place once the page has run another task.
  await page.evaluate(() => undefined)
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  return measured
}
