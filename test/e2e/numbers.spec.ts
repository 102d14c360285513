import type { Page } from '@playwright/test'
import { expect, test, untilReady } from './support/dashboard'
import { readFiles } from './support/files'
import { countRows } from './support/own-count'

interface CountingLink {
  number: number
  text: string
  href: string
}

/** Links of the page whose words begin with a whole number: those that count. */
async function countingLinks(page: Page): Promise<CountingLink[]> {
  const links = await page.locator('main a[href]').evaluateAll((anchors) =>
    anchors.map((anchor) => ({
      text: (anchor.textContent || anchor.getAttribute('aria-label') || '').trim(),
      href: anchor instanceof HTMLAnchorElement ? anchor.href : '',
    })),
  )
  return links.flatMap((link) => {
    const digits = /^(\d{1,3}(?:\.\d{3})*)(?![\d.,]|\s*%)/.exec(link.text)?.[1]
    const { searchParams } = new URL(link.href)
    // A name that begins with a number, and a figure that leads to the one row it stands in.
    const isOneRow = searchParams.has('q') || searchParams.has('part')
    if (digits === undefined || isOneRow) return []
    return [{ ...link, number: Number(digits.replaceAll('.', '')) }]
  })
}

for (const scenario of ['normal', 'storm'] as const) {
  test(`every number on the overview is its table's and our own count (${scenario})`, async ({
    dashboard,
  }) => {
    test.setTimeout(240_000)
    const { page, open } = dashboard
    await open('/', { scenario, viewport: { width: 1920, height: 1080 } })
    const links = await countingLinks(page)
    expect(links.length).toBeGreaterThanOrEqual(30)
    const faults: string[] = []
    const seen = new Set<string>()
    for (const { number, text, href } of links) {
      const url = new URL(href)
      const own = countRows(url, readFiles(scenario, url.searchParams.get('snapshot')))
      if (own !== number) faults.push(`${text} (${href}): counted from the files ${own}`)
      if (seen.has(href)) continue
      seen.add(href)
      await page.goto(href)
      await untilReady(page)
      const { shown, total, rows } = await tableCount(page)
      if (shown !== number) faults.push(`${text} (${href}): the table says ${shown}/${total}`)
      if (rows !== number) faults.push(`${text} (${href}): the table has ${rows} rows`)
    }
    expect(faults).toEqual([])
  })
}

for (const lang of ['vi', 'en'] as const) {
  test(`no number that counts something stands on the overview without a link (${lang})`, async ({
    dashboard,
  }) => {
    const { page, open } = dashboard
    await open('/', { lang, viewport: { width: 1920, height: 1080 } })
    expect(await unlinkedCounts(page)).toEqual([])
    // The search itself finds what it is for.
    await page
      .locator('main h2')
      .first()
      .evaluate((title) => {
        for (const words of ['4', '2/5', '7\u00a0dự án', '7\u00a0projects']) {
          const planted = document.createElement('span')
          planted.textContent = words
          title.append(planted)
        }
      })
    expect(await unlinkedCounts(page)).toEqual(
      lang === 'vi' ? ['4', '2/5', '7\u00a0dự án'] : ['4', '2/5', '7\u00a0projects'],
    )
  })
}

test('headline figures carry their value for tests from outside', async ({ dashboard }) => {
  await dashboard.open('/')
  const figures = await dashboard.page
    .locator('[data-figure]')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.getAttribute('data-figure'),
        Number(cell.getAttribute('data-value')),
      ]),
    )
  expect(figures).toHaveLength(6)
  for (const [name, value] of figures) expect(Number.isFinite(value), String(name)).toBe(true)
})

interface TableCount {
  shown: number
  total: number
  rows: number
}

/** The n/N that the page says, and the rows that its table has, drawn or not. */
async function tableCount(page: Page): Promise<TableCount> {
  return page.evaluate(() => {
    const count = document.querySelector('[data-count]')
    const table = document.querySelector('table[aria-rowcount]')
    const drawn = document.querySelectorAll('tr[data-row]').length
    // The head is a line of its own, and so is the head of each group.
    const heads = 1 + Number(table?.getAttribute('data-groups') ?? 0)
    const all = table === null ? 0 : Number(table.getAttribute('aria-rowcount')) - heads
    return {
      shown: Number(count?.getAttribute('data-shown') ?? NaN),
      total: Number(count?.getAttribute('data-total') ?? NaN),
      rows: drawn === all || all > 200 ? all : drawn,
    }
  })
}

/**
 * Whole numbers with a counting noun, or alone in their element, that stand outside of links.
 * Figures with a unit, dates, axes and cells of value columns count nothing.
 */
async function unlinkedCounts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const nouns =
      document.documentElement.lang === 'en'
        ? /(^|[\s(])\d{1,3}(,\d{3})*[\u00a0 ](tasks?|targets?|projects?|spots?|sources?|records?|indicators?)\b/
        : /(^|[\s(])\d{1,3}(\.\d{3})*[\u00a0 ](việc|chỉ tiêu|dự án|điểm|nguồn|nhiệm vụ|bản ghi|hồ sơ)(?![\u00a0 ]%)/
    const alone = /^\d{1,3}([.,]\d{3})*(\/\d+)?$/
    // Values of figures and what they are read by: axes, days, readings, differences.
    const measures = [
      'table, svg, time, [data-chart]',
      '[class*="_scale_"], [class*="_today_"], [class*="_change_"]',
      '[data-panel="hotspots"] [class*="_value_"]',
    ].join()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || element.closest('main') === null) continue
      if (element.closest('a, script, figcaption, .visually-hidden, caption') !== null) continue
      if (element.getClientRects().length === 0) continue
      // What came or went is a difference; no table holds those rows.
      const counts = text.replace(
        /(thêm|bớt|tăng|giảm|up|down)[\u00a0 ]\d+|\d+[\u00a0 ](more|[a-z ]+ fewer)/g,
        '',
      )
      const isBare = alone.test(text) && element.closest(measures) === null
      if (nouns.test(counts) || isBare) found.push(text)
    }
    return found
  })
}
