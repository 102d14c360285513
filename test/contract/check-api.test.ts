import { createServer } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../commands/check-api'
import { checkApi } from '../commands/check-api/check'
import { openSource } from '../commands/check-api/source'
import { examples } from '../commands/openapi/examples'

const now = Date.parse('2026-11-20T17:30:00+07:00')
const { ward, programme } = examples
const latest = take(examples.snapshots.snapshots)

function take<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new Error('the list is empty')
  return first
}

/** The contents of an API of one snapshot that holds, by path. */
function buildFiles(): Map<string, unknown> {
  const folder = 'snapshots/2026-11-20'
  const expected = { targets: 1, keyTasks: 1, breakthroughs: 1, solutions: 1 }
  return new Map<string, unknown>([
    ['snapshots.json', { ...examples.snapshots, snapshots: [latest] }],
    [`${folder}/ward.json`, ward],
    [`${folder}/programme.json`, { ...programme, expected }],
    [`${folder}/indicators.json`, examples.indicators],
    [`${folder}/projects.json`, examples.projects],
    [`${folder}/hotspots.json`, examples.hotspots],
    [`${folder}/hotspot-events.json`, examples['hotspot-events']],
    [`${folder}/tasks.json`, examples.tasks],
    [`${folder}/decisions.json`, examples.decisions],
    [`${folder}/summary.json`, examples.summary],
    [`${folder}/readings.json`, examples.readings],
    ['live/readings.json', examples['live-readings']],
    ['live/series/ngap-phan-chu-trinh.json', examples.series],
  ])
}

const written = (content: unknown): string =>
  typeof content === 'string' ? content : JSON.stringify(content)

const clean: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const undo of clean.splice(0)) await undo()
})

async function writeFolder(files: ReadonlyMap<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'check-api-'))
  clean.push(() => rm(folder, { recursive: true }))
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), written(content))
  }
  return folder
}

const check = async (where: string) => (await checkApi(openSource(where), now)).print()
const checkFolder = async (files: ReadonlyMap<string, unknown>) => check(await writeFolder(files))

describe('checking a folder', () => {
  it('says of each path that it holds', async () => {
    expect(await checkFolder(buildFiles())).toEqual([
      'holds   snapshots.json',
      'holds   snapshots/2026-11-20/ward.json',
      'holds   snapshots/2026-11-20/programme.json',
      'holds   snapshots/2026-11-20/indicators.json',
      'holds   snapshots/2026-11-20/projects.json',
      'holds   snapshots/2026-11-20/hotspots.json',
      'holds   snapshots/2026-11-20/hotspot-events.json',
      'holds   snapshots/2026-11-20/tasks.json',
      'holds   snapshots/2026-11-20/decisions.json',
      'holds   snapshots/2026-11-20/summary.json',
      'holds   snapshots/2026-11-20/readings.json',
      'holds   live/readings.json',
      'holds   live/series/ngap-phan-chu-trinh.json',
      'Everything holds: 13 paths.',
    ])
  })

  it('does without the courses of hotspots, not without any other file', async () => {
    const files = buildFiles()
    files.delete('live/series/ngap-phan-chu-trinh.json')
    expect((await checkFolder(files)).at(-1)).toBe('Everything holds: 12 paths.')
    files.delete('snapshots/2026-11-20/summary.json')
    const lines = await checkFolder(files)
    expect(lines).toContain('FAULTY  snapshots/2026-11-20/summary.json')
    expect(lines).toContain('        is missing')
  })

  it('names what is set aside and what is odd, under its path', async () => {
    const files = buildFiles()
    const hotspot = take(examples.hotspots.items)
    files.set('snapshots/2026-11-20/hotspots.json', {
      ...examples.hotspots,
      items: [
        hotspot,
        { ...hotspot, id: 'h2', level: 9, state: 'x' },
        { ...hotspot, id: 'h3', areaId: 'z' },
      ],
    })
    const lines = await checkFolder(files)
    const at = lines.indexOf('FAULTY  snapshots/2026-11-20/hotspots.json')
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '        set aside: h2 level: found 9, expected 1 | 2 | 3',
      '        set aside: h2 state: found "x", expected open | watched | resolved',
      '        odd: h3 areaId: found "z", expected an id in areas',
    ])
    expect(lines.at(-1)).toBe(
      '1 of 13 paths do not hold: 1 records set aside, 1 odd, 0 other faults.',
    )
  })

  it.each([
    ['<!doctype html><p>Đăng nhập</p>', 'is a page (HTML), not JSON'],
    ['{"version":1,"snapshot":"2026-11-20","items":[{"id"', 'is not JSON, or was cut off'],
    ['[]', 'is not a JSON object: found []'],
    ['{"version":2}', 'is not version 1 of the contract: found 2'],
    ['{"version":1}', 'lacks what the file needs: snapshot: found nothing'],
  ])('says that %s is not the contract at all', async (content, line) => {
    const files = buildFiles().set('snapshots/2026-11-20/decisions.json', content)
    expect(await checkFolder(files)).toContain(`        ${line}`)
  })

  it('cuts many faults of one kind short', async () => {
    const event = take(examples['hotspot-events'].items)
    const items = Array.from({ length: 500 }, (_, id) => ({ ...event, id: `e${id}`, peak: '52' }))
    const files = buildFiles().set('snapshots/2026-11-20/hotspot-events.json', {
      ...examples['hotspot-events'],
      items: [event, ...items],
    })
    const lines = await checkFolder(files)
    expect(lines).toHaveLength(13 + 20 + 1 + 1)
    expect(lines).toContain('        … and 480 more: set-aside peak number')
    expect(lines.at(-1)).toContain('500 records set aside')
  })

  it('says when no id is kept from one snapshot to the next', async () => {
    const files = buildFiles()
    const older = { ...latest, id: '2026-11-13', publishedAt: '2026-11-13T17:30:00+07:00' }
    files.set('snapshots.json', { ...examples.snapshots, snapshots: [latest, older] })
    for (const [path, content] of [...files]) {
      if (!path.startsWith('snapshots/')) continue
      const text = written(content).replaceAll('"snapshot":"2026-11-20"', '"snapshot":"2026-11-13"')
      const moved = path.replace('2026-11-20', '2026-11-13')
      const earlier = text
        .replaceAll('mo-rong-le-loi', 'other')
        .replace('"publishedAt":"2026-11-20', '"publishedAt":"2026-11-13')
      files.set(moved, earlier)
    }
    const lines = await checkFolder(files)
    const at = lines.indexOf('FAULTY  snapshots/2026-11-20/projects.json')
    expect(lines[at + 1]).toBe(
      '        has no id of the snapshot before it: ids must stay the same',
    )
  })

  it('ends with 1 for a folder that is not there, for faults and without a folder', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await main([join(tmpdir(), 'no-such-folder')])).toBe(1)
    expect(await main([])).toBe(1)
    expect(print).toHaveBeenLastCalledWith('Usage: npm run check-api -- <folder or address>')
    print.mockRestore()
  })
})

type Respond = (path: string, content: unknown, response: ServerResponse) => void

async function serve(files: ReadonlyMap<string, unknown>, respond: Respond): Promise<string> {
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/api\//, '')
    const content = files.get(path)
    if (request.headers['if-none-match'] === `"${path}"`) {
      response.writeHead(304).end()
    } else respond(path, content, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  clean.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}/api`
}

const answerWell: Respond = (path, content, response) => {
  if (content === undefined) {
    response.writeHead(404).end()
    return
  }
  const kept = path.startsWith('snapshots/')
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(kept ? {} : { ETag: `"${path}"` }),
  })
  response.end(written(content))
}

describe('checking over HTTP', () => {
  it('finds nothing in a server that does what the contract asks', async () => {
    const lines = await check(await serve(buildFiles(), answerWell))
    expect(lines.at(-1)).toBe('Everything holds: 13 paths.')
  })

  it('names headers that are missing or wrong, and a page in place of a missing file', async () => {
    const address = await serve(buildFiles(), (_path, content, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end(content === undefined ? '<html></html>' : written(content))
    })
    const lines = await check(address)
    expect(lines.slice(0, 6)).toEqual([
      'FAULTY  snapshots.json',
      '        Content-Type is text/html, expected application/json',
      '        ETag is missing',
      '        answers 200 for a snapshot that does not exist, expected 404',
      'FAULTY  snapshots/2026-11-20/ward.json',
      '        Content-Type is text/html, expected application/json',
    ])
    expect(lines).toContain('        Cache-Control is missing, expected it to say immutable')
  })

  it('names a server that sends the whole file again instead of 304', async () => {
    const forgetful = await serve(buildFiles(), (path, content, response) => {
      if (path === 'snapshots.json') {
        response.writeHead(200, { 'Content-Type': 'application/json', ETag: '"1"' })
        response.end(written(content))
      } else answerWell(path, content, response)
    })
    expect(await check(forgetful)).toContain(
      '        answers 200 to If-None-Match with its own ETag, expected 304',
    )
  })

  it('names other statuses and a connection that breaks', async () => {
    const address = await serve(buildFiles(), (path, content, response) => {
      if (path.endsWith('tasks.json')) response.writeHead(503).end()
      else if (path.endsWith('decisions.json')) response.destroy()
      else answerWell(path, content, response)
    })
    const lines = await check(address)
    expect(lines).toContain('        answers 503')
    expect(lines.some((line) => line.startsWith('        does not answer: '))).toBe(true)
    expect(lines.at(-1)).toContain('2 of 13 paths do not hold')
  })

  it('does not wait for an answer that never ends', async () => {
    const address = await serve(buildFiles(), (_path, _content, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"version":1,')
    })
    const lines = (await checkApi(openSource(address, 100), now)).print()
    expect(lines[0]).toBe('FAULTY  snapshots.json')
    expect(lines[1]).toMatch(/does not answer: .*timeout/)
  })
})
