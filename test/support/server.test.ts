import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, startServer, type TestServer } from './server'

let folder: string
let server: TestServer
const tasks = JSON.stringify({ version: 1, snapshot: 'a', items: Array(200).fill({ id: 'x' }) })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-test-'))
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('secret.json', '{}')
  put('dist/index.html', '<!doctype html><title>Hạc Thành</title>')
  put('dist/config.json', '{}')
  put('dist/assets/app-1a2b.js', 'export {}')
  put('api/snapshots.json', '{"version":1}')
  put('api/snapshots/a/tasks.json', tasks)
  put('api/live/readings.json', '{"version":1}')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  server = await startServer({ dist: join(folder, 'dist'), apiFolder: join(folder, 'api') })
})
afterEach(() => server.close())

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Asks with a path exactly as written, which `fetch` would tidy up. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = new URL(server.url)
  return new Promise<Answer>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        done({ status: statusCode, headers, body: Buffer.concat(parts) })
      })
    })
    asked.on('error', fail)
    asked.end()
  })
}

describe('startServer', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/targets', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/targets?snapshot=a.b', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/config.json', 200, 'application/json; charset=utf-8', 'no-cache'],
    [
      '/assets/app-1a2b.js',
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/api/snapshots.json', 200, 'application/json; charset=utf-8', 'no-cache'],
    ['/api/live/readings.json', 200, 'application/json; charset=utf-8', 'no-cache'],
    [
      '/api/snapshots/a/tasks.json',
      200,
      'application/json; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/api/snapshots/a/none.json', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/api/snapshots', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/missing.json', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/../secret.json', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/api/..%2f..%2fsecret.json', 404, 'text/plain; charset=utf-8', 'no-store'],
    ['/%', 404, 'text/plain; charset=utf-8', 'no-store'],
  ])('answers %s with %i, %s, %s', async (path, status, type, caching) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'cache-control': caching,
      'content-security-policy': contentSecurityPolicy,
    })
  })

  it('answers 304 without a body when the copy still holds, and notes what was asked', async () => {
    const first = await ask('/api/snapshots.json')
    const etag = String(first.headers['etag'])
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    const again = await ask('/api/snapshots.json', { headers: { 'If-None-Match': etag } })
    expect([again.status, again.body.byteLength]).toEqual([304, 0])
    expect(again.headers['content-security-policy']).toBe(contentSecurityPolicy)
    server.replaceFile('api/snapshots.json', '{"version":1,"latest":"b"}')
    const changed = await ask('/api/snapshots.json', { headers: { 'If-None-Match': etag } })
    expect([changed.status, changed.body.toString()]).toEqual([200, '{"version":1,"latest":"b"}'])
    expect(server.requests()).toMatchObject([
      { method: 'GET', path: 'api/snapshots.json', ifNoneMatch: null, status: 200 },
      { ifNoneMatch: etag, status: 304 },
      { ifNoneMatch: etag, status: 200 },
    ])
  })

  it('sends brotli to who accepts it', async () => {
    const plain = await ask('/api/snapshots/a/tasks.json')
    expect(plain.body.toString()).toBe(tasks)
    const packed = await ask('/api/snapshots/a/tasks.json', {
      headers: { 'Accept-Encoding': 'gzip, br' },
    })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.body.byteLength).toBeLessThan(200)
    expect(brotliDecompressSync(packed.body).toString()).toBe(tasks)
  })

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/api/snapshots.json', { method: 'HEAD' })
    expect([head.status, head.body.byteLength, head.headers['content-length']]).toEqual([
      200,
      0,
      '13',
    ])
    expect((await ask('/api/snapshots.json', { method: 'POST' })).status).toBe(405)
  })

  it('goes wrong as a test wishes, and right again', async () => {
    server.setFault(({ path, asked }) => {
      if (path.endsWith('tasks.json')) return { cutAt: 20 }
      if (path.startsWith('api/live/')) return { destroy: true }
      return asked === 1 ? { status: 503, body: '{}', delayMs: 40 } : null
    })
    const failed = await ask('/api/snapshots.json')
    expect(failed.status).toBe(503)
    expect((await ask('/api/snapshots.json')).status).toBe(200)
    expect((await ask('/api/snapshots/a/tasks.json')).body.toString()).toBe(tasks.slice(0, 20))
    await expect(ask('/api/live/readings.json')).rejects.toThrow('socket hang up')
    server.setFault(null)
    expect((await ask('/api/live/readings.json')).status).toBe(200)
    const [slow] = server.requests()
    expect((slow?.endedAt ?? 0) - (slow?.startedAt ?? 0)).toBeGreaterThanOrEqual(39)
  })

  it('serves below another base, and nothing beside it', async () => {
    await server.close()
    server = await startServer({
      dist: join(folder, 'dist'),
      apiFolder: join(folder, 'api'),
      base: '/ward/',
    })
    expect(new URL(server.url).pathname).toBe('/ward/')
    expect((await ask('/ward/targets')).status).toBe(200)
    expect((await ask('/ward')).status).toBe(200)
    expect((await ask('/ward/api/snapshots.json')).status).toBe(200)
    expect((await ask('/api/snapshots.json')).status).toBe(404)
  })
})
