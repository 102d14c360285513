import type { TestServer } from '../support/server'
import { expect, followNavigation, test } from './support/dashboard'
import { readSample } from './support/samples'

const index = 'api/snapshots.json'
const readings = 'api/live/readings.json'

function askEvery(server: TestServer, seconds: number): void {
  const refresh = { indexSeconds: seconds, readingsSeconds: seconds }
  server.replaceFile('config.json', JSON.stringify({ refresh }))
}

const isAnswered = ({ status }: { status: number }) => status === 200 || status === 304

const asked = (server: TestServer, path: string) =>
  server.requests().filter((request) => request.path === path)

test('the index is asked for conditionally and no snapshot file twice', async ({
  dashboard,
  servers,
}) => {
  const server = await servers.fresh('normal')
  askEvery(server, 1)
  await dashboard.open('/', { server })
  await expect.poll(() => asked(server, index).length, { timeout: 15_000 }).toBeGreaterThan(4)
  const [first, ...later] = asked(server, index).filter(({ status }) => status !== 0)
  expect(first?.status).toBe(200)
  expect(later.map(({ status }) => status)).toEqual(later.map(() => 304))
  expect(later.every(({ ifNoneMatch }) => ifNoneMatch !== null)).toBe(true)
  const files = server.requests().filter(({ path }) => path.startsWith('api/snapshots/'))
  const paths = files.map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(0)
  expect([...paths].sort()).toEqual([...new Set(paths)].sort())
})

test('walking through the pages and back asks for no snapshot file twice', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  await open('/', { server })
  for (const path of ['/targets', '/projects', '/hotspots', '/deadlines', '/data-quality', '/']) {
    await followNavigation(page, path)
  }
  const paths = server.requests().flatMap(({ path }) => (/api\/snapshots\//.test(path) ? path : []))
  expect([...paths].sort()).toEqual([...new Set(paths)].sort())
})

test('one request is under way when answers take three intervals', async ({
  dashboard,
  servers,
}) => {
  const server = await servers.fresh('normal')
  askEvery(server, 1)
  await dashboard.open('/', { server })
  server.setFault(({ path }) => (path === index || path === readings ? { delayMs: 3000 } : null))
  server.forget()
  await expect.poll(() => asked(server, index).length, { timeout: 20_000 }).toBeGreaterThan(3)
  for (const path of [index, readings]) {
    const requests = asked(server, path)
    expect(requests.length).toBeGreaterThan(2)
    requests.slice(1).forEach((request, place) => {
      expect(request.startedAt).toBeGreaterThanOrEqual(requests[place]?.endedAt ?? Infinity)
    })
  }
})

test('failures are followed by growing, unequal gaps, recovery within one interval', async ({
  dashboard,
  servers,
}) => {
  const intervalMs = 4000
  dashboard.expectProblems(/Failed to load resource.*503/)
  const server = await servers.fresh('normal')
  askEvery(server, intervalMs / 1000)
  await dashboard.open('/', { server })
  server.setFault(({ path }) => (path === index ? { status: 503, body: '' } : null))
  server.forget()
  await expect.poll(() => asked(server, index).length, { timeout: 30_000 }).toBeGreaterThan(5)
  const starts = asked(server, index).map(({ startedAt }) => startedAt)
  const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? 0))
  const [one = 0, two = 0, three = 0, four = 0] = gaps
  expect(two).toBeGreaterThan(one)
  expect(three).toBeGreaterThan(two)
  expect(four).toBeGreaterThan(three)
  // Each growth is blurred by chance: exact doubling, which screens that failed together would share,
  // gives ratios of 2 alone. The chance of every ratio falling so near to 2 is under one in a thousand.
  const ratios = [two / one, three / two, four / three]
  expect(ratios.some((ratio) => Math.abs(ratio - 2) > 0.02)).toBe(true)
  for (const panel of await dashboard.page.locator('[data-panel]').all()) {
    await expect(panel).not.toHaveAttribute('data-state', 'error')
  }
  const recovered = Date.now()
  server.setFault(null)
  server.forget()
  await expect.poll(() => asked(server, index).some(isAnswered)).toBe(true)
  const answer = asked(server, index).find(isAnswered)
  expect((answer?.startedAt ?? Infinity) - recovered).toBeLessThanOrEqual(intervalMs)
})

test('a published snapshot is read within one interval and shown', async ({
  dashboard,
  servers,
}) => {
  const { page, open } = dashboard
  const server = await servers.fresh('normal')
  askEvery(server, 1)
  const published = readSample('normal', 'snapshots.json')
  if (!isIndex(published)) throw new Error('The index names no snapshots')
  const older = published.snapshots[1]?.id ?? ''
  const before = { ...published, latest: older, snapshots: published.snapshots.slice(1) }
  server.replaceFile(index, JSON.stringify(before))
  await open('/', { server })
  const paths = () => server.requests().map(({ path }) => path)
  expect(paths()).toContain(`api/snapshots/${older}/summary.json`)
  expect(paths()).not.toContain(`api/snapshots/${published.latest}/summary.json`)
  server.replaceFile(index, null)
  await expect.poll(paths).toContain(`api/snapshots/${published.latest}/summary.json`)
  await expect(page.locator('[data-panel][data-state="error"]')).toHaveCount(0)
})

test('the overview reads what the contract says and nothing more', async ({
  dashboard,
  servers,
}) => {
  const server = await servers.fresh('normal')
  await dashboard.open('/', { server })
  const files = server
    .requests()
    .flatMap(({ path }) => (path.startsWith('api/') ? [path.replace(/^api\//, '')] : []))
  const names = files.map((path) => path.replace(/^snapshots\/[^/]+\//, ''))
  const latest = files.filter((path) => path.endsWith('/ward.json'))
  expect(latest).toHaveLength(1)
  const folder = latest[0]?.replace('ward.json', '') ?? ''
  const own = files
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
  expect(own.sort()).toEqual([
    'hotspots.json',
    'indicators.json',
    'projects.json',
    'summary.json',
    'ward.json',
  ])
  const compared = files.filter((path) => /^snapshots\//.test(path) && !path.startsWith(folder))
  expect(compared.map((path) => path.split('/').at(-1)).sort()).toEqual([
    'indicators.json',
    'projects.json',
    'summary.json',
  ])
  expect([...new Set(names)]).toContain('live/readings.json')
  expect(names).not.toContain('tasks.json')
})

function isIndex(json: unknown): json is { latest: string; snapshots: { id: string }[] } {
  return typeof json === 'object' && json !== null && 'latest' in json && 'snapshots' in json
}
