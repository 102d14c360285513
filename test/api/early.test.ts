// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeEarly } from '../../src/api/early-files'
import { createAppQueryClient } from '../../src/api/query-client'
import { snapshotIndexQuery } from '../../src/api/queries/snapshot-index'
import { startFakeApi, type FakeApi } from '../support/fake-api'
import { setPageAddress } from '../support/page-address'

const entry = (id: string, kind: string, asOf: string) => ({
  id,
  kind,
  asOf,
  publishedAt: `${asOf}T17:00:00+07:00`,
  title: id,
  heldOn: null,
  replaces: null,
})
const index = {
  version: 1,
  latest: 'now',
  snapshots: [
    entry('now', 'routine', '2026-11-20'),
    entry('nov', 'meeting', '2026-11-03'),
    entry('oct', 'meeting', '2026-10-02'),
  ],
}

let api: FakeApi
beforeEach(async () => {
  api = await startFakeApi()
  api.answer('config.json', { body: {} })
  api.answer('api/snapshots.json', { body: index })
  vi.resetModules()
})
afterEach(async () => {
  globalThis.earlyFiles = undefined
  await api.close()
})

/** Opens a page and waits until nothing more is asked for. */
async function open(address: string): Promise<string[]> {
  setPageAddress(api.base + address)
  await import('../../src/early')
  let before = 0
  let rounds = 0
  await vi.waitFor(
    () => {
      rounds = api.asked.length === before ? rounds + 1 : 0
      before = api.asked.length
      expect(before > 0 && rounds > 1).toBe(true)
    },
    { interval: 40, timeout: 3000 },
  )
  return api.asked.map((path) => path.replace(/^api\//, ''))
}

const files = (id: string, names: string[]) => names.map((name) => `snapshots/${id}/${name}.json`)
const shown = ['ward', 'indicators', 'projects', 'hotspots', 'summary']
const compared = ['indicators', 'projects', 'summary']
const sorted = (paths: string[]) => [...paths].sort()

describe('the early module', () => {
  it("asks for the overview's files of the latest snapshot, the last meeting and the live readings", async () => {
    expect(sorted(await open(''))).toEqual(
      sorted([
        'config.json',
        'snapshots.json',
        'live/readings.json',
        ...files('now', shown),
        ...files('nov', compared),
      ]),
    )
  })

  it('asks for the named snapshot with its own readings, before the index is there', async () => {
    api.answer('api/snapshots.json', { body: index, hold: 300 })
    setPageAddress(`${api.base}?snapshot=nov`)
    await import('../../src/early')
    await vi.waitFor(() =>
      expect(sorted(api.asked)).toEqual(
        sorted([
          'config.json',
          'api/snapshots.json',
          ...files('nov', [...shown, 'readings']).map((path) => `api/${path}`),
        ]),
      ),
    )
    await vi.waitFor(() => expect(api.asked).toContain('api/snapshots/oct/summary.json'))
  })

  it.each([
    ['?compare=none', []],
    ['?compare=oct', files('oct', compared)],
    ['?compare=unknown', files('nov', compared)],
    ['?compare=nov&compare=oct', files('oct', compared)],
  ])('compares as %s says', async (search, expected) => {
    const asked = await open(search)
    const rest = asked.filter((path) => /^snapshots\/(?!now)/.test(path))
    expect(sorted(rest)).toEqual(sorted(expected))
  })

  it('asks for the ward and the readings alone on other pages', async () => {
    expect(sorted(await open('projects?status=late'))).toEqual(
      sorted(['config.json', 'snapshots.json', 'live/readings.json', ...files('now', ['ward'])]),
    )
  })

  it('leaves to the application what that was the first to ask for', async () => {
    expect(takeEarly(`${api.base}api/snapshots.json`)).toBeNull()
    expect(sorted(await open(''))).toEqual(['config.json', 'live/readings.json'])
    vi.resetModules()
    globalThis.earlyFiles = undefined
    api.asked.length = 0
    expect(takeEarly(`${api.base}config.json`)).toBeNull()
    setPageAddress(api.base)
    await import('../../src/early')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(api.asked).toEqual([])
  })

  it('takes a damaged snapshot for none', async () => {
    expect(await open('targets?snapshot=../x')).toContain('snapshots/now/ward.json')
  })

  it('goes where the configuration says', async () => {
    api.answer('config.json', { body: { apiBase: 'data/v1' } })
    expect(sorted(await open('targets'))).toEqual([
      'config.json',
      'data/v1/live/readings.json',
      'data/v1/snapshots.json',
    ])
  })

  it('uses the standard address where there is no configuration', async () => {
    api.answer('config.json', { status: 404 })
    expect(await open('targets')).toContain('snapshots.json')
  })

  it.each([
    [{ destroy: true }],
    [{ status: 500 }],
    [{ text: 'no json' }],
    [{ body: [] }],
    [{ body: { latest: 7, snapshots: [null, { id: 1 }, 'x'] } }],
    [{ body: { latest: 'now', snapshots: [{ id: 'now', asOf: '2026', kind: 'meeting' }] } }],
  ])('stays quiet when the index is %j', async (answer) => {
    const failed = vi.fn()
    process.on('unhandledRejection', failed)
    api.answer('api/snapshots.json', answer)
    await open('')
    process.off('unhandledRejection', failed)
    expect(failed).not.toHaveBeenCalled()
  })

  it.each(['http://', '', 7, 'javascript:alert(1)', 'ftp://ward.test/', 'api/?key=1', 'api/#x'])(
    'asks nothing of an API address that the application refuses: %j',
    async (apiBase) => {
      const fetched = vi.spyOn(globalThis, 'fetch')
      api.answer('config.json', { body: { apiBase } })
      expect(await open('')).toEqual(['config.json'])
      const urls = fetched.mock.calls.map(([url]) => url)
      fetched.mockRestore()
      expect(urls).toEqual([`${api.base}config.json`])
    },
  )

  it('asks for no snapshot whose id leads out of its folder', async () => {
    const away = entry('../../away', 'meeting', '2026-11-03')
    const snapshots = [entry('now', 'routine', '2026-11-20'), away]
    api.answer('api/snapshots.json', { body: { ...index, latest: '../../x', snapshots } })
    expect(sorted(await open(''))).toEqual(['config.json', 'live/readings.json', 'snapshots.json'])
    vi.resetModules()
    globalThis.earlyFiles = undefined
    api.asked.length = 0
    api.answer('api/snapshots.json', { body: { ...index, snapshots } })
    const asked = await open('')
    expect(asked).toContain('snapshots/now/ward.json')
    expect(asked.filter((path) => path.includes('away'))).toEqual([])
  })

  it('leaves answers that the application takes instead of asking twice', async () => {
    await open('targets')
    const client = createAppQueryClient()
    const file = await client.query(snapshotIndexQuery())
    expect(file.data.latest).toBe('now')
    expect(api.asked.filter((path) => path === 'config.json')).toHaveLength(1)
    expect(api.asked.filter((path) => path === 'api/snapshots.json')).toHaveLength(1)
    const ward = takeEarly(`${api.base}api/snapshots/now/ward.json`)
    expect((await ward)?.status).toBe(404)
    expect(takeEarly(`${api.base}api/snapshots/now/ward.json`)).toBeNull()
  })

  it('hands on its failure, and the next attempt asks anew', async () => {
    api.answer('api/snapshots.json', { status: 503 })
    await open('targets')
    const client = createAppQueryClient()
    await expect(client.query(snapshotIndexQuery())).rejects.toMatchObject({ status: 503 })
    api.answer('api/snapshots.json', { body: index })
    expect((await client.query(snapshotIndexQuery())).data.latest).toBe('now')
  })
})
