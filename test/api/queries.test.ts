// @vitest-environment jsdom
import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { snapshotPath } from '../../src/api/paths'
import { decisionsQuery } from '../../src/api/queries/decisions'
import { hotspotEventsQuery } from '../../src/api/queries/hotspot-events'
import { hotspotsQuery } from '../../src/api/queries/hotspots'
import { indicatorsQuery } from '../../src/api/queries/indicators'
import { programmeQuery } from '../../src/api/queries/programme'
import { projectsQuery } from '../../src/api/queries/projects'
import { liveReadingsQuery, snapshotReadingsQuery } from '../../src/api/queries/readings'
import { seriesQuery } from '../../src/api/queries/series'
import { snapshotIndexQuery } from '../../src/api/queries/snapshot-index'
import { summaryQuery } from '../../src/api/queries/summary'
import { tasksQuery } from '../../src/api/queries/tasks'
import { wardQuery } from '../../src/api/queries/ward'
import { createAppQueryClient } from '../../src/api/query-client'
import type { ResourceQuery } from '../../src/api/resource-query'
import { startFakeApi, type FakeApi } from '../support/fake-api'
import { setPageAddress } from '../support/page-address'

const readings = { version: 1, observedAt: '2026-11-20T17:40:00+07:00', rain: [], items: [] }
const projects = { version: 1, snapshot: 'a', items: [{ id: 'p1', name: 7 }] }
const livePath = 'api/live/readings.json'
const projectsPath = 'api/snapshots/a/projects.json'

let api: FakeApi
let client: QueryClient
beforeEach(async () => {
  api = await startFakeApi()
  api.answer('config.json', { body: { refresh: { indexSeconds: 1, readingsSeconds: 1 } } })
  setPageAddress(api.base)
  client = createAppQueryClient()
  client.mount()
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  client.clear()
  client.unmount()
  await api.close()
})

/** A panel that goes on polling would ask the next test's server. */
const stops: (() => void)[] = []

function watch<Data>(query: ResourceQuery<Data>) {
  const observer = new QueryObserver(client, client.defaultQueryOptions(query))
  const stop = observer.subscribe(() => undefined)
  stops.push(stop)
  return { current: () => observer.getCurrentResult(), stop }
}

const gapsOf = (path: string) => {
  const times = api.times.get(path) ?? []
  return times.slice(1).map((time, place) => time - (times[place] ?? 0))
}

/** How the browser's store was used for a file, request by request. */
const cacheModes = (fetched: { mock: { calls: Parameters<typeof fetch>[] } }, path: string) =>
  fetched.mock.calls.flatMap(([url, init]) => (url === api.base + path ? [init?.cache] : []))

describe('files of a snapshot', () => {
  it('are asked for once, after the configuration, however many panels want them', async () => {
    api.answer(projectsPath, { body: projects })
    const panels = [watch(projectsQuery('a')), watch(projectsQuery('a'))]
    await vi.waitFor(() => expect(panels[0]?.current().data?.data.snapshot).toBe('a'))
    for (const panel of panels) panel.stop()
    const again = watch(projectsQuery('a'))
    expect(again.current().data?.findings).toMatchObject([{ kind: 'set-aside', id: 'p1' }])
    window.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('online'))
    await wait(100)
    expect(api.asked).toEqual(['config.json', projectsPath])
  })

  it('go on loading when the panel that wanted them has gone', async () => {
    api.answer(projectsPath, { body: projects, hold: 150 })
    watch(projectsQuery('a')).stop()
    await wait(50)
    watch(projectsQuery('a')).stop()
    await vi.waitFor(() => expect(client.getQueryData(['snapshot', 'a', 'projects'])).toBeDefined())
    expect(api.asked).toEqual(['config.json', projectsPath])
  })

  it('are tried three times when the server fails, and come when it recovers', async () => {
    let attempts = 0
    api.answer(projectsPath, () => (++attempts < 3 ? { status: 503 } : { body: projects }))
    const panel = watch(projectsQuery('a'))
    await vi.waitFor(() => expect(panel.current().status).toBe('success'), 6000)
    expect(attempts).toBe(3)
    const [first = 0, second = 0] = gapsOf(projectsPath)
    expect(first).toBeGreaterThan(700)
    expect(second).toBeGreaterThan(first)
  }, 10_000)

  it.each([
    [{ status: 404 }, 'withdrawn'],
    [{ status: 401 }, 'unauthorized'],
    [{ text: '{"version":1,"snap' }, 'not-json'],
    [{ text: '<html>', contentType: 'text/html' }, 'html'],
    [{ body: { version: 2 } }, 'version'],
    [{ body: { version: 1 } }, 'not-contract'],
  ])('are not tried again at once after %j', async (answer, kind) => {
    api.answer(projectsPath, answer)
    const panel = watch(projectsQuery('a'))
    await vi.waitFor(() =>
      expect(panel.current().error).toMatchObject({ kind, resource: 'projects' }),
    )
    expect(api.asked).toEqual(['config.json', projectsPath])
  })

  it('fail with the configuration when that is damaged', async () => {
    api.answer('config.json', { body: { apiBase: 7 } })
    const panel = watch(projectsQuery('a'))
    await vi.waitFor(() =>
      expect(panel.current().error).toMatchObject({
        resource: 'config',
        problem: { path: 'apiBase' },
      }),
    )
    expect(api.asked).toEqual(['config.json'])
  })

  it('read a damaged configuration anew, past the store of the browser', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    api.answer('config.json', { text: '{"apiBase": ' })
    api.answer(projectsPath, { body: projects })
    const panel = watch(projectsQuery('a'))
    await vi.waitFor(() => expect(panel.current().error).toMatchObject({ kind: 'not-json' }))
    api.answer('config.json', { body: {} })
    await panel.current().refetch()
    expect(panel.current().status).toBe('success')
    expect(cacheModes(fetched, 'config.json')).toEqual(['no-cache', 'reload'])
    fetched.mockRestore()
  })

  it('ask again by themselves within half a minute while a panel shows the failure', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const panel = watch(projectsQuery('a'))
      await vi.waitFor(() => expect(panel.current().status).toBe('error'))
      api.answer(projectsPath, { body: projects })
      vi.advanceTimersByTime(30_000)
      await vi.waitFor(() => expect(panel.current().status).toBe('success'))
      vi.advanceTimersByTime(300_000)
    } finally {
      vi.useRealTimers()
    }
    await wait(50)
    expect(api.asked).toEqual(['config.json', projectsPath, projectsPath])
  })

  it('stand where the early module looks for them', async () => {
    expect(snapshotPath('a', 'tasks')).toBe('snapshots/a/tasks.json')
    watch(wardQuery('a'))
    watch(programmeQuery('a'))
    watch(indicatorsQuery('a'))
    watch(projectsQuery('a'))
    watch(hotspotsQuery('a'))
    watch(hotspotEventsQuery('a'))
    watch(tasksQuery('a'))
    watch(decisionsQuery('a'))
    watch(summaryQuery('a'))
    watch(snapshotReadingsQuery('a'))
    await vi.waitFor(() => expect(api.asked).toHaveLength(11))
    expect(api.asked.slice(1).sort()).toEqual(
      [
        snapshotPath('a', 'ward'),
        snapshotPath('a', 'programme'),
        snapshotPath('a', 'indicators'),
        snapshotPath('a', 'projects'),
        snapshotPath('a', 'hotspots'),
        snapshotPath('a', 'hotspot-events'),
        snapshotPath('a', 'tasks'),
        snapshotPath('a', 'decisions'),
        snapshotPath('a', 'summary'),
        snapshotPath('a', 'readings'),
      ]
        .map((path) => `api/${path}`)
        .sort(),
    )
  })
})

describe('polled files', () => {
  it('are asked for at the configured interval, and an unchanged answer is the same object', async () => {
    api.answer(livePath, { body: readings })
    const panel = watch(liveReadingsQuery())
    await vi.waitFor(() => expect(panel.current().status).toBe('success'))
    const first = panel.current().data
    const firstAt = panel.current().dataUpdatedAt
    await vi.waitFor(() => expect(api.times.get(livePath)).toHaveLength(3), 4000)
    await vi.waitFor(() => expect(panel.current().dataUpdatedAt).toBeGreaterThan(firstAt + 1500))
    expect(panel.current().data).toBe(first)
    api.answer(livePath, { body: { ...readings, observedAt: '2026-11-20T17:41:00+07:00' } })
    await vi.waitFor(
      () => expect(panel.current().data?.data.observedAt).toBe('2026-11-20T17:41:00+07:00'),
      3000,
    )
    for (const gap of gapsOf(livePath)) expect(gap).toBeGreaterThan(900)
  }, 10_000)

  it('have one request under way when answers take three intervals', async () => {
    api.answer('api/snapshots.json', {
      body: { version: 1, latest: 'a', snapshots: [] },
      hold: 3000,
    })
    const panels = [watch(snapshotIndexQuery()), watch(snapshotIndexQuery())]
    await wait(1500)
    window.dispatchEvent(new Event('visibilitychange'))
    panels.push(watch(snapshotIndexQuery()))
    await vi.waitFor(() => expect(api.times.get('api/snapshots.json')).toHaveLength(2), 6000)
    expect(api.mostAtOnce('api/snapshots.json')).toBe(1)
    expect(panels.every((panel) => panel.current().status === 'success')).toBe(true)
  }, 10_000)

  it('keep the old data while they fail, wait longer each time and unequally, and recover within one interval', async () => {
    api.answer(livePath, { body: readings })
    const panel = watch(liveReadingsQuery())
    await vi.waitFor(() => expect(panel.current().status).toBe('success'))
    const goodAt = panel.current().dataUpdatedAt
    api.answer(livePath, { status: 503 })
    await vi.waitFor(() => expect(api.times.get(livePath)).toHaveLength(6), 8000)
    await vi.waitFor(() =>
      expect(panel.current().error).toMatchObject({ kind: 'http', status: 503 }),
    )
    expect(panel.current().data?.data).toEqual(readings)
    expect(panel.current().dataUpdatedAt).toBe(goodAt)
    const gaps = gapsOf(livePath).slice(1)
    expect([...gaps].sort((left, right) => left - right)).toEqual(gaps)
    expect(new Set(gaps).size).toBe(gaps.length)
    expect(Math.max(...gaps)).toBeLessThan(1000)

    api.answer(livePath, { body: readings })
    const recoveredAt = Date.now()
    await vi.waitFor(() => expect(panel.current().error).toBeNull(), {
      timeout: 3000,
      interval: 10,
    })
    expect(Date.now() - recoveredAt).toBeLessThan(1000)
    expect(panel.current().dataUpdatedAt).toBeGreaterThan(goodAt)
  }, 20_000)

  it.each([[{ text: '{"version":1,"obs' }], [{ text: '<p>', contentType: 'text/html' }]])(
    'ask past the store of the browser after a bad answer: %j',
    async (answer) => {
      const fetched = vi.spyOn(globalThis, 'fetch')
      api.answer(livePath, answer)
      const panel = watch(liveReadingsQuery())
      await vi.waitFor(() => expect(panel.current().status).toBe('error'))
      api.answer(livePath, { body: readings })
      await vi.waitFor(() => expect(panel.current().status).toBe('success'), 3000)
      await vi.waitFor(() => expect(api.times.get(livePath)).toHaveLength(3), 4000)
      expect(cacheModes(fetched, livePath)).toEqual(['no-cache', 'reload', 'no-cache'])
      fetched.mockRestore()
    },
  )

  it('ask whether their copy holds after a failure without an answer', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    api.answer(livePath, { status: 503 })
    const panel = watch(liveReadingsQuery())
    await vi.waitFor(() => expect(panel.current().status).toBe('error'))
    await vi.waitFor(() => expect(api.times.get(livePath)).toHaveLength(2), 3000)
    expect(cacheModes(fetched, livePath)).toEqual(['no-cache', 'no-cache'])
    fetched.mockRestore()
  })

  it('do not wait anew each time a panel draws', async () => {
    api.answer(livePath, { status: 503 })
    const observer = new QueryObserver(client, client.defaultQueryOptions(liveReadingsQuery()))
    const stop = observer.subscribe(() => undefined)
    const drawing = setInterval(() => {
      observer.setOptions(client.defaultQueryOptions(liveReadingsQuery()))
    }, 20)
    await vi.waitFor(() => expect(api.times.get(livePath)).toHaveLength(4), 4000)
    clearInterval(drawing)
    stop()
    expect(api.mostAtOnce(livePath)).toBe(1)
  })

  it('ask at once when a page is looked at again after a failure', async () => {
    api.answer('config.json', { body: { refresh: { readingsSeconds: 3600 } } })
    api.answer(livePath, { destroy: true })
    const panel = watch(liveReadingsQuery())
    await vi.waitFor(() => expect(panel.current().error).toMatchObject({ kind: 'network' }))
    api.answer(livePath, { body: readings })
    window.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(panel.current().status).toBe('success'))
  })
})

describe('the course of one hotspot', () => {
  it('is null where there is none', async () => {
    const panel = watch(seriesQuery('h1'))
    await vi.waitFor(() => expect(panel.current().data?.data).toBeNull())
    expect(panel.current().status).toBe('success')
    expect(api.asked).toEqual(['config.json', 'api/live/series/h1.json'])
  })

  it('fails as other files do', async () => {
    api.answer('api/live/series/h1.json', { status: 403 })
    const panel = watch(seriesQuery('h1'))
    await vi.waitFor(() => expect(panel.current().error).toMatchObject({ kind: 'unauthorized' }))
  })
})
