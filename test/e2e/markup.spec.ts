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

/** The same data with markup in every text, so that no panel can miss it. */
function withMarkup(json: unknown, field = '', turn = { count: 0 }): unknown {
  if (Array.isArray(json)) return json.map((item) => withMarkup(item, field, turn))
  if (typeof json === 'object' && json !== null) {
    return Object.fromEntries(
      Object.entries(json).map(([name, value]) => [name, withMarkup(value, name, turn)]),
    )
  }
  if (typeof json !== 'string' || !textFields.has(field)) return json
  turn.count += 1
  return markups[turn.count % markups.length]
}

function plantMarkup(server: TestServer, latest: string): void {
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
    ...files.map((file) => `snapshots/${latest}/${file}.json`),
  ]
  for (const path of paths) {
    server.replaceFile(`api/${path}`, JSON.stringify(withMarkup(readSample('normal', path))))
  }
}

test('names with markup are shown as characters and make no element', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  const index = readSample('normal', 'snapshots.json')
  if (typeof index !== 'object' || index === null || !('latest' in index))
    throw new Error('No index')
  plantMarkup(server, String(index.latest))
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
