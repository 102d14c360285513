import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import type { SampleFile, Scenario } from './scenario'
import { buildScenario, isScenarioName, type ScenarioName } from './scenarios'

/** How the answers travel. */
export type Transport = 'plain' | 'slow' | 'failing'

/** What an address may choose: a scenario that can be written, or normal over a bad line. */
export interface Choice {
  scenario: ScenarioName
  transport: Transport
}

/** `slow` and `failing` are normal over a bad line; an unknown name is normal. */
export function chooseScenario(name: string): Choice {
  if (name === 'slow' || name === 'failing') return { scenario: 'normal', transport: name }
  return { scenario: isScenarioName(name) ? name : 'normal', transport: 'plain' }
}

/** What may be told while the mocks run. */
export interface Line {
  transport: Transport
}

const slowMs = 3000

// In development the sources in src/api stand at such addresses as well: those are not the API.
const apiAddress = /^(?!.*\/src\/api\/).*\/api\//

/**
 * The API of a scenario wherever it stands (`…/api/…`), with the headers that a server gives:
 * ETag and 304, snapshots immutable, the rest asked for anew. Files are made on their first request.
 * `line` is read at each request, so that a failing line can come right.
 */
export function createHandlers(choice: Choice, line: Line = { ...choice }): HttpHandler[] {
  let scenario: Scenario | undefined
  const made = new Map<string, SampleFile | null>()
  const fileAt = (path: string): SampleFile | null => {
    scenario ??= buildScenario(choice.scenario)
    const known = made.get(path)
    if (known !== undefined) return known
    const file = scenario.fileAt(path)
    made.set(path, file)
    return file
  }
  return [
    http.get(apiAddress, async ({ request }) => {
      const path = new URL(request.url).pathname.split('/api/').slice(1).join('/api/')
      if (line.transport === 'slow') await delay(slowMs)
      if (line.transport === 'failing' && isDown(path)) return unavailable()
      const file = fileAt(path)
      return file ? answer(file, path, request) : notFound(path)
    }),
    // The last one: the API only reads, and nothing under it may reach the network unseen.
    http.all(apiAddress, () => HttpResponse.json({ error: 'method not allowed' }, { status: 405 })),
  ]
}

function isDown(path: string): boolean {
  return path.endsWith('/projects.json') || path.endsWith('/readings.json')
}

function answer(file: SampleFile, path: string, request: Request): Response {
  const etag = `"${hashOf(file.text)}"`
  const headers = {
    'Content-Type': file.contentType,
    'Cache-Control': path.startsWith('snapshots/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ETag: etag,
  }
  return request.headers.get('If-None-Match') === etag
    ? new HttpResponse(null, { status: 304, headers })
    : new HttpResponse(file.text, { headers })
}

function notFound(path: string): Response {
  return HttpResponse.json({ error: `there is no ${path}` }, { status: 404 })
}

function unavailable(): Response {
  return HttpResponse.json(
    { error: 'temporarily unavailable' },
    { status: 503, headers: { 'Retry-After': '5', 'Cache-Control': 'no-store' } },
  )
}

/** FNV-1a in hexadecimal: enough to tell two versions of a file apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16)
}
