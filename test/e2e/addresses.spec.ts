import { pagePaths } from '../support/pages'
import { expect, followNavigation, test, untilReady } from './support/dashboard'
import { seededRandom } from './support/seeded-random'

const parameters = [
  'snapshot',
  'compare',
  'lang',
  'theme',
  'size',
  'status',
  'sort',
  'q',
  'unit',
  'from',
  'to',
  'age',
  'set',
  'scope',
  'field',
  'part',
  'kind',
  'severity',
  '__proto__',
  'constructor',
  '',
]

/** What an address gets when it is mistyped, cut, encoded twice, attacked or made up. */
const damages = [
  '',
  '%',
  '%E0%A4%A',
  '%00',
  '..%2F..%2Fetc',
  '[object Object]',
  'null',
  'undefined',
  'NaN',
  '-',
  '--due',
  '-1',
  '1e999',
  '99999999999999999999',
  '2026-02-30',
  '2026-13-01',
  '{"a":1}',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '%F0%9F%92%A5',
  '%D8%00',
  ',,,',
  'overdue,,bogus,overdue',
  'a&b=c&&=d',
  'ngập%20úng',
  '%2520',
  '+',
  'x'.repeat(3000),
]

const rounds = 4
const perRound = 50

for (let round = 0; round < rounds; round += 1) {
  test(`damaged addresses give no error (part ${round + 1})`, async ({ dashboard }) => {
    test.setTimeout(180_000)
    const { page, open } = dashboard
    const random = seededRandom(20261120 + round)
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    }
    const faults: string[] = []
    for (let turn = 0; turn < perRound; turn += 1) {
      const path = pick(Object.values(pagePaths))
      const pairs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
        const parameter = pick(parameters)
        const damage = pick(damages)
        // A well-formed id may be a snapshot that has left the index, so it is asked for: its own test.
        const isId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}/.test(damage)
        return `${parameter}=${parameter === 'snapshot' && isId ? '' : damage}`
      })
      const address = `${path}?${pairs.join('&')}`
      await open(address)
      const broken = page.locator('[data-state="error"], [data-state="loading"]')
      if ((await broken.count()) > 0) faults.push(`${address}: a panel failed`)
      if ((await page.locator('[data-panel]').count()) === 0) faults.push(`${address}: no panel`)
    }
    expect(faults).toEqual([])
  })
}

test('a snapshot that does not exist is said to, and the picker leads away', async ({
  dashboard,
}) => {
  const { page, open, expectProblems } = dashboard
  expectProblems(/Failed to load resource/, /failed request/)
  await open('/?snapshot=2020-01-01')
  await expect(page.locator('[data-panel="targets"]')).toContainText('đã được thu hồi')
  await page.locator('[data-panel="targets"]').getByText('Xem kỳ số liệu mới nhất').click()
  await expect(page).toHaveURL((url) => !url.searchParams.has('snapshot'))
  await expect(page.locator('[data-panel="targets"]')).toHaveAttribute('data-state', 'ready')
  await page.goBack()
  await expect(page.locator('[data-panel="targets"]')).toContainText('đã được thu hồi')
  await page.locator('header select').selectOption('')
  await expect(page.locator('[data-panel="targets"]')).toHaveAttribute('data-state', 'ready')
})

test('an unknown path gets the page that says so, with a way home', async ({ dashboard }) => {
  const { page, open } = dashboard
  await open('/no/such/page?lang=en', { early: true })
  await expect(page).toHaveTitle(/^No such page/)
  await expect(page.locator('h1')).toHaveText(['No such page'])
  await expect(page.locator('nav [aria-current]')).toHaveCount(0)
  const home = page.locator('main a[href^="/"]').first()
  await home.click()
  await expect(page).toHaveURL((url) => url.pathname === '/')
  await untilReady(page)
})

test('Back undoes each step and a link shows the same view in a fresh profile', async ({
  dashboard,
  freshProfile,
}) => {
  const { page, open } = dashboard
  await open('/deadlines')
  const count = page.locator('[data-count]')
  const views: { url: string; count: string | null }[] = []
  const remember = async () =>
    views.push({ url: page.url(), count: await count.getAttribute('data-shown') })
  const step = async (act: () => Promise<void>) => {
    await remember()
    const before = page.url()
    await act()
    await expect(page).not.toHaveURL(before)
  }
  await step(() => page.locator('button[data-value="unclear"]').click())
  await step(() => page.locator('thead th button').nth(1).click())
  await step(() => page.getByRole('searchbox').fill('a'))
  await step(() => followNavigation(page, '/projects'))
  await page.goBack()
  await untilReady(page)
  const view = { url: page.url(), rows: await page.locator('main table').first().innerText() }
  for (const before of views.slice(0, -1).reverse()) {
    await page.goBack()
    await expect(page).toHaveURL(before.url)
    await expect(count).toHaveAttribute('data-shown', before.count ?? '')
  }
  const other = await freshProfile()
  await other.page.goto(view.url)
  await untilReady(other.page)
  expect(await other.page.locator('main table').first().innerText()).toBe(view.rows)
})

test('language and theme of a link hold in a fresh profile', async ({ freshProfile }) => {
  const { page, open } = await freshProfile({ locale: 'en-US', colorScheme: 'dark' })
  await open('/?lang=en&theme=light')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await followNavigation(page, '/targets')
  await expect(page).toHaveURL(/lang=en/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
