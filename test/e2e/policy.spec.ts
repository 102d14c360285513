import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pagePaths } from '../support/pages'
import { expect, followNavigation, test } from './support/dashboard'
import { readFiles } from './support/files'

const dist = process.env['DIST'] ?? 'dist'

/** Every text of the build, source maps included. */
function buildTexts(): { file: string; text: string }[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(woff2|png|ico)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

test('the build holds no trace of the mock worker or of sample data', () => {
  const { indicators, tasks, projects, hotspots } = readFiles('normal', null)
  const ids = [indicators, tasks, projects, hotspots].flatMap((items) =>
    items.slice(0, 3).map(({ id }) => id),
  )
  const titles = tasks.slice(0, 5).map(({ title }) => title)
  const traces = [/\bmsw\b/i, /mockServiceWorker/i, /sample-data/, /faker/i]
  for (const { file, text } of buildTexts()) {
    for (const trace of traces) expect(text, file).not.toMatch(trace)
    for (const known of [...titles, ...ids.map((id) => `"${id}"`)]) {
      expect(text.includes(known), `${known} in ${file}`).toBe(false)
    }
  }
})

test('the build puts no script or style into its page', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(html).not.toMatch(/<style/i)
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i)
  expect(html).not.toMatch(/\son[a-z]+=/i)
  expect(readdirSync(dist).filter((name) => extname(name) === '.js')).not.toContain(
    'mockServiceWorker.js',
  )
})

test('every page lives with the policy while it is used', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/')
  for (const path of Object.values(pagePaths)) {
    // The navigation names no single record.
    if ((await page.locator(`nav a[href^="${path}"]`).count()) > 0) {
      await followNavigation(page, path)
    } else await open(path)
    // Drawings and their tips, menus, tables: whatever answers to a pointer.
    for (const drawing of await page.locator('main figure svg, main [data-chart] svg').all()) {
      const box = await drawing.boundingBox()
      if (!box || box.width < 40) continue
      await page.mouse.move(box.x + box.width / 2, box.y + Math.min(60, box.height / 2))
      await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 4 })
    }
    for (const menu of await page.locator('button[popovertarget]:visible').all()) {
      await menu.click()
      await page.keyboard.press('Escape')
    }
  }
})

test('a deep link is answered with the page and a missing file is not', async ({ servers }) => {
  const { url } = await servers.of('normal')
  const deep = await fetch(`${url}deadlines?status=overdue`)
  expect(deep.status).toBe(200)
  expect(deep.headers.get('content-type')).toContain('text/html')
  expect((await fetch(`${url}api/nothing.json`)).status).toBe(404)
})
