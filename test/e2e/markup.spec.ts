import { pagePaths } from '../support/pages'
import type { TestServer } from '../support/server'
import { expect, test } from './support/dashboard'
import { readSample } from './support/samples'

const markups = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '<b>đậm</b>&amp;{{count}}',
]

/** Fields that hold text of people. */
const textFields = new Set([
  'name',
  'shortName',
  'title',
  'label',
  'description',
  'proposal',
  'position',
  'investor',
  'unit',
  'unitShort',
  'note',
  'cause',
  'reason',
  'deliverable',
  'expectedResult',
  'result',
  'station',
  'device',
  'fundedBy',
  'schedule',
])

/** The same data with other texts, turn about, so that no panel can miss them. */
function withTexts(
  json: unknown,
  texts: readonly string[],
  field = '',
  turn = { count: 0 },
): unknown {
  if (Array.isArray(json)) return json.map((item) => withTexts(item, texts, field, turn))
  if (typeof json === 'object' && json !== null) {
    return Object.fromEntries(
      Object.entries(json).map(([name, value]) => [name, withTexts(value, texts, name, turn)]),
    )
  }
  if (typeof json !== 'string' || !textFields.has(field)) return json
  turn.count += 1
  return texts[turn.count % texts.length]
}

function plantTexts(server: TestServer, texts: readonly string[]): void {
  const index = readSample('normal', 'snapshots.json')
  if (typeof index !== 'object' || index === null || !('latest' in index)) {
    throw new Error('No index')
  }
  const files = [
    'ward',
    'programme',
    'indicators',
    'projects',
    'hotspots',
    'hotspot-events',
    'tasks',
    'decisions',
    'summary',
  ]
  const paths = [
    'snapshots.json',
    'live/readings.json',
    ...files.map((file) => `snapshots/${String(index.latest)}/${file}.json`),
  ]
  for (const path of paths) {
    server.replaceFile(`api/${path}`, JSON.stringify(withTexts(readSample('normal', path), texts)))
  }
}

test('names with markup are shown as characters and make no element', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  plantTexts(server, markups)
  page.on('dialog', (dialog) => {
    throw new Error(`Markup ran: ${dialog.message()}`)
  })
  const tips: string[] = []
  for (const lang of ['vi', 'en'] as const) {
    for (const path of Object.values(pagePaths)) {
      await open(path, { server, lang })
      await expect(page.locator('[data-panel][data-state="error"]')).toHaveCount(0)
      for (const drawing of await page.locator('main [data-chart] svg').all()) {
        const box = await drawing.boundingBox()
        if (!box || box.width < 40) continue
        for (const share of [0.2, 0.4, 0.6]) {
          await page.mouse.move(box.x + box.width * share, box.y + box.height * share)
        }
        // A tip is a box that ECharts puts at the end of the body.
        tips.push(...(await page.locator('body > div:has(> strong)').allInnerTexts()))
      }
      const made = await page.evaluate(() => {
        const suspects = 'img, [onload], [onerror], [onclick], a[href^="javascript"]'
        const bold = [...document.querySelectorAll('b')].filter(
          ({ textContent }) => textContent === 'đậm',
        )
        return [...document.querySelectorAll(suspects), ...bold].map((element) =>
          element.outerHTML.slice(0, 120),
        )
      })
      expect(made, path).toEqual([])
      await expect(page.locator('body'), path).toContainText('<img src=x onerror=alert(1)>')
      expect(await page.title()).not.toMatch(/undefined|\[object/)
    }
  }
  expect(tips.some((tip) => markups.some((markup) => tip.includes(markup)))).toBe(true)
})

test('a word without an end widens no page', async ({ dashboard, servers }) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  plantTexts(server, ['x'.repeat(400)])
  for (const path of Object.values(pagePaths)) {
    await open(path, { server })
    await expect(page.locator('body'), path).toContainText('x'.repeat(400))
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 768 })
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      await expect.poll(tooWide, `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})
