import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, isPassing } from '../../src/api/errors'
import { fetchText, parseJson, type FileRequest } from '../../src/api/http'
import { checkFile } from '../../src/api/read-file'
import { indicatorsResource } from '../../src/contract/indicators'
import { startFakeApi, type FakeApi } from '../support/fake-api'

let api: FakeApi
beforeEach(async () => {
  api = await startFakeApi()
})
afterEach(async () => {
  globalThis.earlyFiles = undefined
  await api.close()
})

function ask(path: string, more: Partial<FileRequest> = {}) {
  return fetchText({ resource: 'projects', url: api.base + path, freshness: 'kept', ...more })
}

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof ApiError) return error
  throw new Error(`expected an ApiError, found ${String(error)}`)
}

const projectsPath = 'api/snapshots/a/projects.json'

describe('fetchText', () => {
  it('gives the text, the address and the time of arrival', async () => {
    api.answer(projectsPath, { text: '{"version":1}' })
    const before = Date.now()
    const file = await ask(projectsPath)
    expect(file.text).toBe('{"version":1}')
    expect(file.url).toBe(`${api.base}api/snapshots/a/projects.json`)
    expect(file.receivedAt).toBeGreaterThanOrEqual(before)
  })

  it('lets the browser ask whether its copy still holds for fresh files, and use it for kept ones', async () => {
    api.answer(projectsPath, { text: '{}' })
    const fetched = vi.spyOn(globalThis, 'fetch')
    await ask(projectsPath, { freshness: 'fresh' })
    await ask(projectsPath, { freshness: 'kept' })
    const modes = fetched.mock.calls.map(([, init]) => [init?.cache, init?.credentials])
    fetched.mockRestore()
    expect(modes).toEqual([
      ['no-cache', 'same-origin'],
      ['default', 'same-origin'],
    ])
  })

  it.each([
    [401, 'unauthorized', false],
    [403, 'unauthorized', false],
    [404, 'withdrawn', false],
    [410, 'withdrawn', false],
    [429, 'http', false],
    [500, 'http', true],
    [503, 'http', true],
  ])('names status %i of a snapshot file %s', async (status, kind, passing) => {
    api.answer(projectsPath, { status, text: '<h1>no</h1>', contentType: 'text/html' })
    const error = await failureOf(ask(projectsPath))
    expect(error).toMatchObject({
      kind,
      status,
      resource: 'projects',
      url: api.base + projectsPath,
    })
    expect(isPassing(error)).toBe(passing)
  })

  it('does not call a missing live file withdrawn', async () => {
    const error = await failureOf(ask('api/live/readings.json', { resource: 'live-readings' }))
    expect(error).toMatchObject({ kind: 'http', status: 404 })
  })

  it('recognises a log-in page with status 200 by its type and by its first character', async () => {
    api.answer('typed', { text: 'Đăng nhập', contentType: 'text/html; charset=utf-8' })
    api.answer('untyped', {
      text: '\n <!doctype html><p>Đăng nhập',
      contentType: 'application/json',
    })
    expect((await failureOf(ask('typed'))).kind).toBe('html')
    expect((await failureOf(ask('untyped'))).kind).toBe('html')
  })

  it('names a connection that breaks off a network failure, which passes', async () => {
    api.answer(projectsPath, { destroy: true })
    const error = await failureOf(ask(projectsPath))
    expect(error).toMatchObject({ kind: 'network', status: null })
    expect(isPassing(error)).toBe(true)
  })

  it('stops waiting after the time-out', async () => {
    api.answer(projectsPath, { hold: 2000 })
    const error = await failureOf(ask(projectsPath, { timeoutMs: 50 }))
    expect(error.kind).toBe('timeout')
    expect(isPassing(error)).toBe(true)
  })

  it('waits as long as bytes come', async () => {
    const bytes = new TextEncoder().encode('{"tên":"Hạc Thành"}')
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await wait(20)
        if (sent === bytes.length) controller.close()
        // Byte by byte, so that letters are cut apart too.
        else controller.enqueue(bytes.subarray(sent, ++sent))
      },
    })
    const response = Promise.resolve(new Response(body))
    globalThis.earlyFiles = new Map([
      [api.base + projectsPath, { startedAt: Date.now(), response }],
    ])
    const file = await ask(projectsPath, { timeoutMs: 150 })
    expect(file.text).toBe('{"tên":"Hạc Thành"}')
  })

  it('gives up once no more bytes come', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"ver'))
      },
    })
    const response = Promise.resolve(new Response(body))
    globalThis.earlyFiles = new Map([
      [api.base + projectsPath, { startedAt: Date.now(), response }],
    ])
    expect((await failureOf(ask(projectsPath, { timeoutMs: 50 }))).kind).toBe('timeout')
  })

  it('stops at once when it is aborted, with the reason it was given', async () => {
    api.answer(projectsPath, { hold: 2000 })
    const stop = new AbortController()
    const reading = ask(projectsPath, { signal: stop.signal })
    stop.abort(new Error('left the page'))
    await expect(reading).rejects.toThrow('left the page')
    await expect(ask(projectsPath, { signal: stop.signal })).rejects.toThrow('left the page')
  })

  it('takes an answer that was asked for early, once', async () => {
    api.answer(projectsPath, { text: '{"late":true}' })
    const response = Promise.resolve(new Response('{"early":true}'))
    globalThis.earlyFiles = new Map([
      [api.base + projectsPath, { startedAt: Date.now(), response }],
    ])
    expect((await ask(projectsPath)).text).toBe('{"early":true}')
    expect(api.asked).toEqual([])
    expect((await ask(projectsPath)).text).toBe('{"late":true}')
  })

  it('asks anew when the early answer has waited for over a minute', async () => {
    api.answer(projectsPath, { text: '{"late":true}' })
    const response = Promise.resolve(new Response('{"early":true}'))
    const startedAt = Date.now() - 61_000
    globalThis.earlyFiles = new Map([[api.base + projectsPath, { startedAt, response }]])
    expect((await ask(projectsPath)).text).toBe('{"late":true}')
  })

  it('meets the failure of an early answer, and times out on one that hangs', async () => {
    const refused = Promise.reject(new TypeError('refused'))
    const hanging = new Promise<Response>(() => undefined)
    globalThis.earlyFiles = new Map([
      [`${api.base}refused`, { startedAt: Date.now(), response: refused }],
      [`${api.base}hanging`, { startedAt: Date.now(), response: hanging }],
    ])
    expect((await failureOf(ask('refused'))).kind).toBe('network')
    expect((await failureOf(ask('hanging', { timeoutMs: 30 }))).kind).toBe('timeout')
  })
})

describe('checkFile', () => {
  const file = (text: string) => ({ text, url: 'http://ward.test/x.json', receivedAt: 0 })
  const check = (text: string) =>
    failureOf(Promise.resolve().then(() => checkFile(indicatorsResource, file(text))))

  it('names a cut-off body not JSON', async () => {
    expect(await check('{"version":1,"snapshot":"a","ite')).toMatchObject({
      kind: 'not-json',
      resource: 'indicators',
    })
    expect((await check('')).kind).toBe('not-json')
  })

  it('names another version of the contract', async () => {
    expect(await check('{"version":2,"snapshot":"a","items":[]}')).toMatchObject({
      kind: 'version',
      problem: { code: 'version', path: 'version', found: '2' },
    })
  })

  it('names JSON of another shape, with the field', async () => {
    expect(await check('{"version":1,"snapshot":"a","items":{}}')).toMatchObject({
      kind: 'not-contract',
      problem: { code: 'shape', path: 'items' },
    })
    expect((await check('[]')).kind).toBe('not-contract')
  })

  it('passes on what was set aside beside what stands', () => {
    const loaded = checkFile(
      indicatorsResource,
      file('{"version":1,"snapshot":"a","items":[{"id":"x"}]}'),
    )
    expect(loaded.data.items).toEqual([])
    expect(loaded.findings).toHaveLength(1)
    expect(loaded.findings[0]).toMatchObject({ kind: 'set-aside', resource: 'indicators', id: 'x' })
    expect(loaded.url).toBe('http://ward.test/x.json')
  })

  it('reads JSON', () => {
    expect(parseJson('ward', file('{"a":[1]}'))).toEqual({ a: [1] })
  })
})
