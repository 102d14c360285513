import type { Page } from '@playwright/test'
import { expect, test, untilReady } from './support/dashboard'
import { measureLayout, untilStill } from './support/measure-layout'
import { measureWall } from './support/measure-wall'
import { readSample } from './support/samples'

const scenes = [
  'headline',
  'targets',
  'projects',
  'hotspots',
  'deadlines',
  'overdue',
  'services',
  'digital',
] as const

const sceneMs = 25_000
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]
const wall = '/?mode=wall&night=off'
/** A moment at which a scene begins; the tests' clocks run on from there. */
const moment = Math.floor(Date.parse('2026-11-20T10:42:00Z') / sceneMs) * sceneMs

const shown = (page: Page) => page.locator('main').getAttribute('data-scene')

/** The scene of a moment, counted once more: each 25 s of the device's clock, no hotspot severe. */
const sceneAt = (now: number) => scenes[Math.floor(now / sceneMs) % scenes.length]

async function expectPlain(page: Page, where: string): Promise<void> {
  await untilStill(page)
  const { smallest, lines, scrolls, cut } = await measureWall(page)
  expect.soft(smallest.size, `${where}: "${smallest.text}"`).toBeGreaterThan(35.9)
  expect.soft(lines, `${where}: lines`).toBeLessThanOrEqual(14)
  expect.soft(scrolls, `${where} scrolls`).toBe(false)
  expect.soft(cut, `${where}: cut`).toEqual([])
  expect.soft(await measureLayout(page), where).toEqual([])
}

for (const scenario of ['normal', 'storm', 'empty', 'stale'] as const) {
  test(`every scene is plain from afar at three sizes: ${scenario}`, async ({ dashboard }) => {
    test.setTimeout(180_000)
    const { page, open } = dashboard
    for (const scene of scenes) {
      await open(`${wall}&scene=${scene}`, { scenario })
      for (const size of sizes) {
        await page.setViewportSize(size)
        await expectPlain(page, `${scenario} ${scene} ${size.width}`)
      }
    }
  })
}

test('every scene is plain from afar in English, and for readers nearer and farther', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const scene of scenes) {
    await open(`${wall}&scene=${scene}`, { scenario: 'storm', lang: 'en', theme: 'light' })
    await expectPlain(page, `English ${scene}`)
    for (const distance of ['near', 'far']) {
      await open(`${wall}&scene=${scene}&distance=${distance}`, { scenario: 'normal' })
      await expectPlain(page, `${distance} ${scene}`)
    }
  }
})

test('a screen of another shape shows the whole stage', async ({ dashboard }) => {
  const { page, open } = dashboard
  for (const viewport of [
    { width: 1024, height: 768 },
    { width: 2560, height: 1080 },
  ]) {
    await open(`${wall}&scene=deadlines`, { viewport })
    await expectPlain(page, `${viewport.width}`)
  }
})

test('two windows show the same scene and change it together', async ({ context, servers }) => {
  // Without a severe hotspot, whose scene would come in between.
  const { url } = await servers.of('stale')
  const windows = [await context.newPage(), await context.newPage()]
  await context.clock.install({ time: moment })
  for (const page of windows) {
    await page.goto(`${url}?mode=wall&night=off`)
    await untilReady(page)
  }
  const seen: (string | null | undefined)[] = []
  for (let step = 0; step < 9; step += 1) {
    const [one, other] = await Promise.all(windows.map(shown))
    expect(one).toBe(other)
    seen.push(one)
    await context.clock.fastForward(sceneMs)
  }
  const start = scenes.findIndex((scene) => scene === seen[0])
  expect(seen).toEqual(seen.map((_scene, place) => scenes[(start + place) % scenes.length]))
})

test('a reload resumes the scene and everything that the address says', async ({ dashboard }) => {
  const { page, open } = dashboard
  await page.clock.install({ time: moment })
  await open(`${wall}&distance=far&theme=light`, { scenario: 'stale' })
  await page.clock.fastForward(3 * sceneMs)
  const before = await shown(page)
  expect(before).toBe(sceneAt(moment + 3 * sceneMs))
  await page.reload()
  await untilReady(page)
  expect(await shown(page)).toBe(before)
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-mode', 'wall')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await expect(html).toHaveAttribute('data-distance', 'far')
})

test('a key or the pointer holds the wall, which goes on by itself', async ({ dashboard }) => {
  const { page, open } = dashboard
  await page.clock.install({ time: moment })
  await open(wall, { scenario: 'stale' })
  const paused = page.locator('[data-wall-pause]')
  const first = await shown(page)
  await expect(paused).toBeHidden()
  await page.mouse.move(300, 300)
  await expect(paused).toContainText('Tạm dừng')
  await page.clock.fastForward(30_000)
  expect(await shown(page)).toBe(first)
  await page.keyboard.press('ArrowRight')
  const next = scenes[(scenes.findIndex((scene) => scene === first) + 1) % scenes.length]
  await expect(page.locator('main')).toHaveAttribute('data-scene', next ?? '')
  await expectPlain(page, 'paused')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('main')).toHaveAttribute('data-scene', first ?? '')
  await page.clock.fastForward(61_000)
  await expect(paused).toBeHidden()
  expect(await shown(page)).toBe(sceneAt(await page.evaluate(() => Date.now())))
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/mode=wall/)
})

test('Esc leaves the wall for the overview as it was', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open(wall, { theme: 'light', lang: 'en' })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation').first()).toBeVisible()
  expect(new URL(page.url()).search).toBe('?lang=en&theme=light')
  const mode = await page.evaluate(() => document.documentElement.dataset['mode'] ?? null)
  expect(mode).toBeNull()
})

test('a hotspot that turns severe takes over, and then has every second scene', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  const readings = JSON.stringify(readSample('normal', 'live/readings.json'))
  server.replaceFile(
    'api/live/readings.json',
    readings.replaceAll(/"value": ?[\d.]+/g, '"value":0'),
  )
  const start = moment
  await page.clock.install({ time: start })
  await open(wall, { server })
  expect(await shown(page)).toBe(sceneAt(await page.evaluate(() => Date.now())))
  server.replaceFile('api/live/readings.json', null)
  // The readings are asked for within a minute; from then on it has every second scene.
  await expect
    .poll(
      async () => {
        await page.clock.runFor(4_000)
        return shown(page)
      },
      { timeout: 60_000, intervals: [50] },
    )
    .toBe('hotspots')
  const seen: (string | null | undefined)[] = []
  for (let step = 0; step < 6; step += 1) {
    await page.clock.fastForward(sceneMs)
    seen.push(await shown(page))
  }
  expect(seen.filter((scene) => scene === 'hotspots')).toHaveLength(3)
  expect(new Set(seen).size).toBe(4)
  await page.clock.fastForward(seen.at(-1) === 'hotspots' ? 0 : sceneMs)
  await expect(page.locator('main')).toContainText('xen giữa các cảnh')
})

test('old data is marked in the strip and on the scene', async ({ dashboard }) => {
  const { page, open } = dashboard
  for (const scene of scenes) {
    await open(`${wall}&scene=${scene}`, { scenario: 'stale' })
    await expect(page.locator('aside [data-mark="old"]')).toHaveText('số liệu cũ 7\u00a0ngày')
    await expect(page.locator('main [data-mark="old"]')).toBeVisible()
  }
})

test('a file that fails leaves the other scenes as they are', async ({ dashboard, servers }) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/503/, /failed request/)
  const server = await servers.fresh('normal')
  server.setFault(({ path }) =>
    path.endsWith('/projects.json') ? { status: 503, body: '{}' } : null,
  )
  await open(`${wall}&scene=projects`, { server })
  await expect(page.locator('[data-panel="scene-projects"]')).toHaveAttribute('data-state', 'error')
  await expect(page.getByRole('alert')).toContainText('Không đọc được dự án')
  await expectPlain(page, 'failed')
  await open(`${wall}&scene=headline`, { server })
  await expect(page.locator('[data-figure="overdue-tasks"]')).toHaveAttribute('data-value', '14')
  await open(`${wall}&scene=targets`, { server })
  await expect(page.locator('[data-panel="scene-targets"]')).toHaveAttribute('data-state', 'ready')
})

test('the screen is asked to stay on, and asked again when the page is seen again', async ({
  dashboard,
}) => {
  const { page, open } = dashboard
  await page.addInitScript(() => {
    const asked: string[] = []
    const lock = Object.assign(new EventTarget(), { released: false })
    Object.assign(globalThis, { asked, lock })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          asked.push(kind)
          return asked.length === 1 ? Promise.resolve(lock) : Promise.reject(new Error('refused'))
        },
      },
    })
  })
  await open(wall, { scenario: 'stale' })
  const asked = () => page.evaluate(() => String(Reflect.get(globalThis, 'asked')))
  await expect.poll(asked).toBe('screen')
  await page.keyboard.press('Shift')
  await expect(page.locator('[data-wake-lock]')).toHaveText('giữ sáng: có')
  const isSeen = () =>
    page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'))
    })
  await isSeen()
  expect(await asked()).toBe('screen')
  // A browser lets go of the lock of a hidden page.
  await page.evaluate(() => {
    Object.assign(Reflect.get(globalThis, 'lock'), { released: true })
  })
  await isSeen()
  await expect.poll(asked).toBe('screen,screen')
  await expect(page.locator('[data-wake-lock]')).toHaveText('giữ sáng: không')
})

test('rests at night, and a key wakes it', async ({ dashboard }) => {
  const { page, open } = dashboard
  await page.clock.install({ time: moment })
  await open('/?mode=wall', { scenario: 'stale' })
  await expect(page.locator('[data-wall]')).toHaveAttribute('data-wall', 'showing')
  await page.clock.fastForward(3 * 3_600_000)
  await expect(page.locator('[data-wall]')).toHaveAttribute('data-wall', 'resting')
  await expectPlain(page, 'night')
  await page.keyboard.press('Shift')
  await expect(page.locator('[data-wall]')).toHaveAttribute('data-wall', 'showing')
})
