// @vitest-environment jsdom
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { indicatorsQuery } from '../../src/api/queries/indicators'
import { projectsQuery } from '../../src/api/queries/projects'
import { createAppQueryClient } from '../../src/api/query-client'
import { wardQuery } from '../../src/api/queries/ward'
import { useOptionalResource, useResource } from '../../src/api/use-resource'
import { useComparedFile, useReadings, useSnapshotFile } from '../../src/api/use-snapshot-file'
import { useView } from '../../src/api/use-view'
import { startFakeApi, type FakeApi } from '../support/fake-api'
import { setPageAddress } from '../support/page-address'

const about = (kind: string, asOf: string) => ({
  kind,
  asOf,
  publishedAt: `${asOf}T17:00:00+07:00`,
  title: `Số liệu ${asOf}`,
  heldOn: null,
})
const entry = (id: string, kind: string, asOf: string) => ({
  id,
  replaces: null,
  ...about(kind, asOf),
})
const nov = entry('nov', 'meeting', '2026-11-03')
const index = {
  version: 1,
  latest: 'now',
  sample: { now: '2026-11-20T17:42:00+07:00' },
  snapshots: [entry('now', 'routine', '2026-11-20'), nov, entry('oct', 'meeting', '2026-10-02')],
}
const ward = {
  version: 1,
  snapshot: 'old',
  ...about('meeting', '2026-03-05'),
  profile: {
    name: 'Hạc Thành',
    province: 'Thanh Hóa',
    partyCommittee: 'Đảng ủy phường Hạc Thành',
    areaKm2: 24.63,
    population: 197142,
    partyOrganisations: 278,
    partyMembers: 14628,
    term: { from: 2025, to: 2030 },
  },
  boundary: null,
  areas: { type: 'FeatureCollection', features: [] },
  areasAre: 'schematic',
  units: [],
  people: [],
  sources: [],
  rules: {
    indicator: { onTrack: 100, atRisk: 90 },
    task: { dueSoonDays: 7 },
    project: { atRiskDays: 15, lateDays: 30, veryLateMonths: 24 },
    flood: { moderateCm: 20, severeCm: 40 },
    congestion: { moderateMinutes: 10, severeMinutes: 20 },
    rainMention3hMm: 50,
    readingStaleMinutes: 30,
    punctuality: { days: 90, onTrack: 90, atRisk: 80, atLeast: 5 },
    sixClears: { onTrack: 80, atRisk: 60 },
  },
}
const file = (snapshot: string) => ({ version: 1, snapshot, items: [] })
const readings = { version: 1, observedAt: '2026-11-20T17:40:00+07:00', rain: [], items: [] }

let api: FakeApi
let client: QueryClient
beforeEach(async () => {
  api = await startFakeApi()
  api.answer('config.json', { body: { refresh: { indexSeconds: 1, readingsSeconds: 3600 } } })
  api.answer('api/snapshots.json', { body: index })
  setPageAddress(api.base)
  client = createAppQueryClient()
})
afterEach(async () => {
  client.clear()
  await api.close()
})

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)
const draw = <Result,>(hook: () => Result) => renderHook(hook, { wrapper }).result
const viewOf = (snapshot: string | null, compare: string | null = null) =>
  draw(() => useView({ snapshot, compare }))

describe('useView', () => {
  it('follows the latest snapshot, judged now, compared with the last meeting', async () => {
    const view = viewOf(null)
    expect(view.current.state).toBe('loading')
    await waitFor(() => expect(view.current.state).toBe('ready'))
    expect(view.current).toMatchObject({
      failing: null,
      data: {
        snapshotId: 'now',
        following: true,
        reference: { kind: 'now', date: '2026-11-20' },
        entry: { title: 'Số liệu 2026-11-20' },
        comparedWith: { id: 'nov' },
      },
    })
  })

  it('judges a named snapshot by its own date, the latest one too', async () => {
    const view = viewOf('now')
    await waitFor(() => expect(view.current.state).toBe('ready'))
    expect(view.current).toMatchObject({
      data: {
        following: false,
        reference: {
          kind: 'published',
          date: '2026-11-20',
          moment: Date.parse('2026-11-20T17:00:00+07:00'),
        },
      },
    })
  })

  it.each([
    ['none', null],
    ['oct', { id: 'oct' }],
    ['unknown', { id: 'nov' }],
  ])('compares with %s', async (compare, comparedWith) => {
    const view = viewOf(null, compare)
    await waitFor(() => expect(view.current.state).toBe('ready'))
    expect(view.current).toMatchObject({ data: { comparedWith } })
  })

  it('reads a snapshot that has left the index from its own ward.json', async () => {
    api.answer('api/snapshots/old/ward.json', { body: ward })
    const view = viewOf('old')
    await waitFor(() => expect(view.current.state).toBe('ready'))
    expect(view.current).toMatchObject({
      data: {
        snapshotId: 'old',
        reference: { date: '2026-03-05' },
        entry: { kind: 'meeting', title: 'Số liệu 2026-03-05' },
        comparedWith: null,
      },
    })
  })

  it('says that a snapshot was withdrawn', async () => {
    api.answer('api/snapshots/gone/ward.json', { status: 410 })
    const view = viewOf('gone')
    await waitFor(() => expect(view.current.state).toBe('error'))
    expect(view.current).toMatchObject({ error: { kind: 'withdrawn', status: 410 } })
  })

  it('fails with the index, and recovers by itself', async () => {
    api.answer('api/snapshots.json', { text: '<html>', contentType: 'text/html' })
    const view = viewOf(null)
    await waitFor(() => expect(view.current).toMatchObject({ error: { kind: 'html' } }))
    api.answer('api/snapshots.json', { body: index })
    await waitFor(() => expect(view.current.state).toBe('ready'), { timeout: 3000 })
  })

  it.each([
    ['names a snapshot that is in no list', []],
    ['names a listed snapshot whose files are gone', [entry('next', 'routine', '2026-11-21')]],
  ])('keeps what it has while the index %s, and goes on once it is there', async (_why, more) => {
    api.answer('api/snapshots/now/ward.json', { body: { ...ward, snapshot: 'now' } })
    const view = viewOf(null)
    const readable = draw(() => useResource(wardQuery('now')))
    await waitFor(() => expect(readable.current.state).toBe('ready'))
    const snapshots = [...more, ...index.snapshots]
    api.answer('api/snapshots.json', { body: { ...index, latest: 'next', snapshots } })
    await waitFor(
      () =>
        expect(view.current).toMatchObject({
          state: 'ready',
          data: { snapshotId: 'now', following: true },
          failing: { kind: 'withdrawn', resource: 'ward' },
        }),
      { timeout: 3000 },
    )
    // A page that is opened meanwhile shows the same.
    expect(viewOf(null).current).toMatchObject({ state: 'ready', data: { snapshotId: 'now' } })
    api.answer('api/snapshots/next/ward.json', {
      body: { ...ward, snapshot: 'next', asOf: '2026-11-21' },
    })
    act(() => {
      view.current.retry()
    })
    await waitFor(() =>
      expect(view.current).toMatchObject({ data: { snapshotId: 'next' }, failing: null }),
    )
  })

  it('stays the same object while the index says the same, and stands while it cannot be read', async () => {
    const view = viewOf('nov')
    await waitFor(() => expect(view.current.state).toBe('ready'))
    const first = view.current.state === 'ready' ? view.current.data : null
    await waitFor(() => expect(api.times.get('api/snapshots.json')).toHaveLength(2), {
      timeout: 3000,
    })
    api.answer('api/snapshots.json', { status: 503 })
    await waitFor(() => expect(view.current).toMatchObject({ failing: { status: 503 } }), {
      timeout: 3000,
    })
    expect(view.current.state === 'ready' && view.current.data).toBe(first)
  })
})

describe('useResource', () => {
  it('is loading while it is not known which file is wanted', () => {
    expect(draw(() => useResource(null)).current.state).toBe('loading')
    expect(api.asked).toEqual([])
  })

  it('stays failed while it is tried again, then shows the data', async () => {
    const seen: string[] = []
    const resource = draw(() => {
      const current = useResource(projectsQuery('now'))
      const isRetrying = current.state === 'error' && current.retrying
      seen.push(isRetrying ? 'retrying' : current.state)
      return current
    })
    await waitFor(() => expect(resource.current.state).toBe('error'))
    expect(resource.current).toMatchObject({ error: { kind: 'withdrawn' }, retrying: false })
    api.answer('api/snapshots/now/projects.json', { body: file('now'), hold: 60 })
    act(() => {
      resource.current.retry()
    })
    await waitFor(() => expect(resource.current.state).toBe('ready'))
    expect(seen.filter((state, place) => state !== seen[place - 1])).toEqual([
      'loading',
      'error',
      'retrying',
      'ready',
    ])
  })

  it('does without a file that may be missing, and says why', async () => {
    const resource = draw(() => useOptionalResource(projectsQuery('now')))
    await waitFor(() => expect(resource.current.state).toBe('ready'))
    expect(resource.current).toMatchObject({ data: null, failing: { kind: 'withdrawn' } })
    const none = draw(() => useOptionalResource(null))
    expect(none.current).toMatchObject({ state: 'ready', data: null, failing: null })
  })
})

describe('files of a view', () => {
  const drawAll = (snapshot: string | null, compare: string | null = null) =>
    draw(() => {
      const state = useView({ snapshot, compare })
      const view = state.state === 'ready' ? state.data : null
      return {
        view,
        shown: useSnapshotFile(view, projectsQuery),
        compared: useComparedFile(view, indicatorsQuery),
        readings: useReadings(view),
      }
    })

  beforeEach(() => {
    api.answer('api/snapshots/now/projects.json', { body: file('now') })
    api.answer('api/snapshots/nov/indicators.json', { body: file('nov') })
    api.answer('api/live/readings.json', { body: readings })
  })

  it('are those of the latest snapshot, the last meeting and now', async () => {
    const all = drawAll(null)
    expect(all.current.compared.state).toBe('loading')
    await waitFor(() => {
      expect(all.current.shown).toMatchObject({ state: 'ready', data: { snapshot: 'now' } })
      expect(all.current.compared).toMatchObject({ state: 'ready', data: { snapshot: 'nov' } })
      expect(all.current.readings).toMatchObject({ state: 'ready', data: readings })
    })
  })

  it('are the own readings of a named snapshot, and nothing to compare where none is wanted', async () => {
    api.answer('api/snapshots/nov/projects.json', { body: file('nov') })
    api.answer('api/snapshots/nov/readings.json', { body: { ...readings, snapshot: 'nov' } })
    const all = drawAll('nov', 'none')
    await waitFor(() => {
      expect(all.current.shown).toMatchObject({ state: 'ready', data: { snapshot: 'nov' } })
      expect(all.current.readings).toMatchObject({ state: 'ready', data: { snapshot: 'nov' } })
    })
    expect(all.current.compared).toMatchObject({ state: 'ready', data: null })
    expect(api.asked).not.toContain('api/live/readings.json')
  })

  it('stay while a newly published snapshot loads, and when its file is damaged', async () => {
    const all = drawAll(null)
    const seen = new Set<string>()
    await waitFor(() => expect(all.current.shown.state).toBe('ready'))
    api.answer('api/snapshots/next/projects.json', () => {
      seen.add(all.current.shown.state)
      return { text: '{"version":1,"sn', hold: 50 }
    })
    const snapshots = [entry('next', 'routine', '2026-11-21'), ...index.snapshots]
    api.answer('api/snapshots.json', { body: { ...index, latest: 'next', snapshots } })
    await waitFor(
      () => {
        expect(all.current.view?.snapshotId).toBe('next')
        expect(all.current.shown).toMatchObject({
          state: 'ready',
          data: { snapshot: 'now' },
          failing: { kind: 'not-json' },
        })
      },
      { timeout: 3000 },
    )
    expect([...seen]).toEqual(['ready'])
    api.answer('api/snapshots/next/projects.json', { body: file('next') })
    act(() => {
      all.current.shown.retry()
    })
    await waitFor(() =>
      expect(all.current.shown).toMatchObject({ data: { snapshot: 'next' }, failing: null }),
    )
  })
})
