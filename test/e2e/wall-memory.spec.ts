import { findChromium } from '../commands/find-chromium'
import { plainCodeArgs } from '../support/chromium-args'
import { readHeld } from '../support/held'
import { expect, test } from './support/dashboard'

const executablePath = findChromium()
test.use({
  launchOptions: {
    ...(executablePath === null ? {} : { executablePath }),
    args: [...plainCodeArgs],
  },
})

const sceneMs = 25_000
const sceneCount = 8

test('memory, nodes, listeners and charts stay flat over 1,000 scenes', async ({ dashboard }) => {
  test.setTimeout(400_000)
  const { page, open } = dashboard
  // A clock that jumps; the wall looks at it when the page is seen again, and asks for new data too.
  await page.addInitScript(() => {
    const now = Date.now.bind(Date)
    let ahead = 0
    Date.now = () => now() + ahead
    Object.assign(globalThis, {
      turn: async (ms: number) => {
        ahead += ms
        document.dispatchEvent(new Event('visibilitychange'))
        const isDrawn = () => document.documentElement.hasAttribute('data-dashboard-ready')
        do await new Promise((resolve) => requestAnimationFrame(resolve))
        while (!isDrawn())
        return document.querySelector('main')?.dataset['scene']
      },
    })
  })
  await open('/?mode=wall&night=off', { scenario: 'stale' })
  const turn = (times: number) =>
    page.evaluate(
      async ([count, ms]) => {
        const found: unknown = Reflect.get(globalThis, 'turn')
        if (typeof found !== 'function') throw new Error('There is no turn')
        const step = async () => String(await Reflect.apply(found, null, [ms]))
        const seen = new Set<string>()
        for (let scene = 0; scene < count; scene += 1) seen.add(await step())
        while ((await step()) !== 'targets');
        return seen.size
      },
      [times, sceneMs] as const,
    )
  const session = await page.context().newCDPSession(page)
  await turn(50)
  const before = await readHeld(session)
  expect(await turn(1_000)).toBe(sceneCount)
  const after = await readHeld(session)
  expect(after.charts).toBe(1)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10)
  expect(after.heap).toBeLessThanOrEqual(before.heap * 1.05)
  console.log('wall after 50 and 1,050 scenes', JSON.stringify({ before, after }))
})
