import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { chooseScenario, createHandlers } from '../../mocks/handlers'
import { createMockServer } from '../../mocks/node'

const api = 'http://ward.example/dashboard/api/'

describe('the mocked API', () => {
  const server = createMockServer('normal')
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  it('answers a file with what a server says of it', async () => {
    const index = await fetch(`${api}snapshots.json`)
    expect(index.status).toBe(200)
    expect(index.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(index.headers.get('cache-control')).toBe('no-cache')
    expect(await index.json()).toMatchObject({ version: 1, latest: '2026-11-20' })
    const ward = await fetch(`${api}snapshots/2026-11-20/ward.json`)
    expect(ward.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('answers 304 without a body to who has the file already', async () => {
    const first = await fetch(`${api}live/readings.json`)
    const again = await fetch(`${api}live/readings.json`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    const other = await fetch(`${api}live/readings.json`, { headers: { 'If-None-Match': '"x"' } })
    expect(other.status).toBe(200)
  })

  it.each(['snapshots/2020-01-01/ward.json', 'live/series/N22.json', 'nothing', ''])(
    'answers 404 where there is nothing: %s',
    async (path) => {
      expect((await fetch(api + path)).status).toBe(404)
    },
  )

  it('only reads', async () => {
    expect((await fetch(`${api}snapshots.json`, { method: 'POST' })).status).toBe(405)
  })

  it('that fails refuses projects and readings until it is told to come right', async () => {
    const line: Parameters<typeof createHandlers>[1] = { transport: 'failing' }
    server.use(...createHandlers(chooseScenario('failing'), line))
    const projects = `${api}snapshots/2026-11-20/projects.json`
    expect((await fetch(projects)).status).toBe(503)
    expect((await fetch(`${api}live/readings.json`)).status).toBe(503)
    expect((await fetch(`${api}snapshots/2026-11-20/ward.json`)).status).toBe(200)
    line.transport = 'plain'
    expect((await fetch(projects)).status).toBe(200)
  })
})

describe('the scenario of an address', () => {
  it.each([
    ['storm', { scenario: 'storm', transport: 'plain' }],
    ['slow', { scenario: 'normal', transport: 'slow' }],
    ['failing', { scenario: 'normal', transport: 'failing' }],
    ['constructor', { scenario: 'normal', transport: 'plain' }],
    ['', { scenario: 'normal', transport: 'plain' }],
  ])('%s', (name, choice) => {
    expect(chooseScenario(name)).toEqual(choice)
  })
})
