import type { Page } from '@playwright/test'
import { pagePaths } from '../support/pages'
import { expect, test } from './support/dashboard'
import { readPdf, withoutSpaces } from './support/read-pdf'
import type { PdfPage } from './support/read-pdf'
import { readSample } from './support/samples'
import type { Scenario } from './support/samples'

const snapshot = '2026-11-20'

interface Named {
  name: string
  shortName?: string
  title: string
  state: string
  scopes: string[]
}

/** The records of one of the shown snapshot's files. */
function records(scenario: Scenario, file: string, list = 'items'): Named[] {
  const json = readSample(scenario, `snapshots/${snapshot}/${file}.json`)
  const found: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, list) : []
  const isList = (value: unknown): value is Named[] => Array.isArray(value)
  return isList(found) ? found : []
}

const printPage = async (page: Page): Promise<readonly PdfPage[]> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))

const allText = (pages: readonly PdfPage[]): string =>
  withoutSpaces(pages.map(({ text }) => text).join('\n'))

/** Those of the names that are missing in the text. */
const missing = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => !text.includes(withoutSpaces(name)))

for (const scenario of ['normal', 'storm', 'empty'] as const) {
  for (const lang of ['vi', 'en'] as const) {
    test(`the brief is at most two true A4 pages in ${scenario}, ${lang}`, async ({
      dashboard,
    }) => {
      await dashboard.open('/?mode=print', { scenario, lang })
      const pages = await printPage(dashboard.page)
      expect(pages.length).toBeLessThanOrEqual(2)
      for (const page of pages) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842])
        expect(page.images).toBe(0)
        expect(page.fonts.filter((font) => !font.isEmbedded || font.isType3)).toEqual([])
      }
      // Were anything wider than the page, all of it would be smaller than it says.
      const texts = pages.flatMap((page) => page.texts)
      const sizesOf = (font: string) =>
        texts.filter((run) => run.font.includes(font)).map(({ size }) => size)
      expect(Math.min(...sizesOf('Tinos'))).toBeCloseTo(11.25, 1)
      expect(Math.min(...sizesOf('NotoSans'))).toBeGreaterThanOrEqual(7.95)
      expect(texts.filter(({ font }) => !/Tinos|NotoSans/.test(font))).toEqual([])
      const word = lang === 'vi' ? 'Trang' : 'Page'
      pages.forEach((page, place) => {
        expect(withoutSpaces(page.text)).toContain(`${word}${place + 1}/${pages.length}`)
      })
    })
  }
}

test('the brief holds every target, dates, sources and the way back to it', async ({
  dashboard,
}) => {
  await dashboard.open('/?mode=print')
  const { page } = dashboard
  // Meetings and reports name their snapshot.
  await expect(page).toHaveURL((url) => url.searchParams.get('snapshot') === snapshot)
  const text = allText(await printPage(page))
  const targets = records('normal', 'indicators').filter(({ scopes }) =>
    scopes.includes('resolution'),
  )
  expect(targets).toHaveLength(19)
  expect(
    missing(
      text,
      targets.map(({ name, shortName }) => shortName ?? name),
    ),
  ).toEqual([])
  expect(
    missing(
      text,
      records('normal', 'ward', 'sources').map(({ name }) => name),
    ),
  ).toEqual([])
  const asked = records('normal', 'decisions').filter(({ state }) => state === 'asked')
  expect(
    missing(
      text,
      asked.map(({ title }) => title),
    ),
  ).toEqual([])
  expect(
    missing(text, [
      'ĐẢNG BỘ TỈNH THANH HÓA',
      'ĐẢNG ỦY PHƯỜNG HẠC THÀNH',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hạc Thành, ngày 20 tháng 11 năm 2026',
      'so với kỳ họp 10/2026, số liệu đến 20/10/2026',
      'Số liệu đến 20/11/2026, công bố 17:00 20/11/2026',
      '2 trên 14 nguồn quá kỳ báo cáo',
      'Tài liệu phục vụ họp · số liệu đến 20/11/2026 · DỮ LIỆU MINH HỌA',
      `?mode=print&snapshot=${snapshot}`,
    ]),
  ).toEqual([])
})

test('every letter of the brief can be taken out of the PDF', async ({ dashboard }) => {
  await dashboard.open('/?mode=print')
  const { page } = dashboard
  const words = await page.locator('article').evaluate((sheet) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent?.closest('.visually-hidden')) continue
      found.push(...(walker.currentNode.textContent ?? '').split(/\s+/))
    }
    return found.filter((word) => word !== '')
  })
  expect(words.length).toBeGreaterThan(500)
  const text = allText(await printPage(page))
  expect(missing(text, words)).toEqual([])
})

test('the brief is light and its own in a dark room, and leads back', async ({ dashboard }) => {
  await dashboard.open('/?mode=print', { theme: 'dark' })
  const { page } = dashboard
  await expect(page.locator('article')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.getByRole('link', { name: 'Về trang Tổng quan' }).click()
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('mode') === null && url.searchParams.get('snapshot') === snapshot,
  )
})

test('figures that could not be read say so on the brief', async ({ dashboard, servers }) => {
  const server = await servers.fresh('normal')
  server.setFault(({ path }) => (path.endsWith('decisions.json') ? { status: 404 } : null))
  dashboard.expectProblems(/404/)
  await dashboard.open('/?mode=print', { server })
  await expect(dashboard.page.locator('[data-panel="brief-decisions"]')).toContainText(
    'Chưa đọc được phần “Kiến nghị”',
  )
})

/** The pages with a table, and the names of what its rows are of. */
const tables: Record<string, { path: string; names: () => string[]; head: string }> = {
  targets: {
    path: '/targets',
    head: 'Chỉ tiêu',
    names: () =>
      records('normal', 'indicators')
        .filter(({ scopes }) => scopes.includes('resolution'))
        .map(({ name, shortName }) => shortName ?? name),
  },
  projects: {
    path: '/projects',
    head: 'Khối lượng',
    names: () => records('normal', 'projects').map(({ name }) => name),
  },
  hotspots: {
    path: '/hotspots?view=table',
    head: 'Mức độ',
    names: () =>
      records('normal', 'hotspots')
        .filter(({ state }) => state !== 'resolved')
        .map(({ name, shortName }) => shortName ?? name),
  },
  deadlines: {
    path: '/deadlines?set=all',
    head: 'Văn bản giao',
    names: () =>
      records('normal', 'tasks')
        .filter(({ state }) => state !== 'cancelled')
        .map(({ title }) => title),
  },
  'data-quality': {
    path: '/data-quality',
    head: '',
    names: () => records('normal', 'ward', 'sources').map(({ name }) => name),
  },
  people: {
    path: '/people',
    head: '',
    names: () => records('normal', 'ward', 'units').map(({ name }) => name),
  },
}

for (const [name, { path, names, head }] of Object.entries(tables)) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${name} prints every row, ${theme}`, async ({ dashboard }) => {
      await dashboard.open(path, { theme })
      const { page } = dashboard
      const pages = await printPage(page)
      expect(missing(allText(pages), names())).toEqual([])
      for (const { texts, text, fonts, images, width, height } of pages) {
        expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
        expect(images).toBe(0)
        expect(fonts.filter((font) => !font.isEmbedded || font.isType3)).toEqual([])
        expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThan(5.5)
        // No navigation on any of them, and the head of the table on each.
        expect(withoutSpaces(text)).not.toContain(withoutSpaces('Chuyển đổi số Số liệu'))
        expect(withoutSpaces(text)).toContain(withoutSpaces(head))
      }
      const first = withoutSpaces(pages[0]?.text ?? '')
      const address = new URL(page.url())
      expect(
        missing(first, ['Tính đến ngày 20/11/2026', `${address.host}${address.pathname}`]),
      ).toEqual([])
      // Afterwards the page is as it was.
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(page.locator('html')).not.toHaveAttribute('data-print')
    })
  }
}

/** What a page says to the eye, its controls apart. */
const saidOn = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const isControl = parent?.closest('button, select, form, [popover]')
      if (!parent || isControl || parent.closest('.visually-hidden')) continue
      if (parent.checkVisibility({ visibilityProperty: true })) {
        found.push(walker.currentNode.textContent ?? '')
      }
    }
    return found
  })

/** All that a page says is on paper but for how to go on from it. */
const onlyOnScreen: Record<string, { path: string; left: string[] }> = {
  overview: { path: pagePaths.overview, left: [] },
  programme: {
    path: pagePaths.programme,
    left: ['Phím mũi tên: lên, xuống để đi; phải để mở, trái để thu'],
  },
  digital: { path: pagePaths.digital, left: [] },
  people: { path: pagePaths.people, left: [] },
  target: { path: pagePaths.target, left: ['4/19 trong danh sách', 'CT03', 'CT05'] },
  project: { path: pagePaths.project, left: ['1/45 trong danh sách', 'DA02'] },
  hotspot: { path: pagePaths.hotspot, left: ['1/32 trong danh sách', 'N02'] },
  task: { path: pagePaths.task, left: [] },
}

for (const [name, { path, left }] of Object.entries(onlyOnScreen)) {
  test(`${name} prints all that its screen says`, async ({ dashboard }) => {
    await dashboard.open(path)
    const said = await saidOn(dashboard.page)
    expect(said.length).toBeGreaterThan(100)
    const pages = await printPage(dashboard.page)
    expect(missing(allText(pages), said)).toEqual(left)
    for (const { images, texts } of pages) {
      expect(images).toBe(0)
      expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThan(5.5)
    }
  })
}

test('a filtered page says on paper what it leaves out', async ({ dashboard }) => {
  await dashboard.open('/projects?status=overdue,late&q=lê lợi')
  const text = allText(await printPage(dashboard.page))
  expect(missing(text, ['quá hạn, chậm', 'lê lợi', '1/45 dự án'])).toEqual([])
})
