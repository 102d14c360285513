import {
  apiAddress,
  comparedFiles,
  indexPath,
  isApiBase,
  isId,
  liveReadingsPath,
  overviewFiles,
  pageBase,
  snapshotPath,
  type SnapshotFile,
} from './api/paths'
import type { SnapshotEntry } from './contract/snapshot-index'
import { findCompared } from './domain/snapshots'

// Starts what the first page will ask for while the application is still on its way, and leaves the
// answers for `takeEarly`. What goes wrong here the application meets again, and puts into words.

const files = (globalThis.earlyFiles ??= new Map())

const params = new URLSearchParams(location.search)
// The router takes the last of several.
const compare = params.getAll('compare').at(-1) ?? null
const asked = params.getAll('snapshot').at(-1) ?? ''
const named = isId(asked) ? asked : null
const base = pageBase()
const isOverview = [base, `${base}index.html`].includes(location.origin + location.pathname)

const configUrl = `${base}config.json`
// On a later visit the application may be there first, and then asks for itself.
if (!files.has(configUrl)) start().catch(() => undefined)

async function start(): Promise<void> {
  const config = await askJson(configUrl)
  const apiBase = read(config, 'apiBase') ?? 'api/'
  if (typeof apiBase !== 'string' || !isApiBase(apiBase, base)) return
  const api = apiAddress(apiBase, base)
  const askFiles = (id: string, names: readonly SnapshotFile[]) => {
    for (const name of names) void ask(api + snapshotPath(id, name), 'default')
  }
  const shownFiles: readonly SnapshotFile[] = isOverview ? overviewFiles : ['ward']

  const indexAnswer = askJson(api + indexPath)
  // The line below every header says how old the readings are.
  if (named) askFiles(named, [...shownFiles, 'readings'])
  else void ask(api + liveReadingsPath, 'no-cache')
  const index = await indexAnswer
  const latest = read(index, 'latest')
  const shown = named ?? latest
  if (!named && isId(latest)) askFiles(latest, shownFiles)
  if (!isOverview || compare === 'none') return
  const snapshots = read(index, 'snapshots')
  const entries = Array.isArray(snapshots) ? snapshots.filter(isEntry) : []
  const entry = entries.find(({ id }) => id === shown)
  const compared = entry && findCompared(entries, entry, compare)
  if (compared) askFiles(compared.id, comparedFiles)
}

function ask(url: string, cache: RequestCache): Promise<Response> | null {
  if (files.has(url)) return null
  const response = fetch(url, { cache, credentials: 'same-origin' })
  files.set(url, { startedAt: Date.now(), response })
  response.catch(() => undefined)
  return response
}

async function askJson(url: string): Promise<unknown> {
  const response = await ask(url, 'no-cache')
  // The application reads the body itself.
  return response?.ok ? response.clone().json() : null
}

function read(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined
}

function isEntry(value: unknown): value is SnapshotEntry {
  return isId(read(value, 'id')) && typeof read(value, 'asOf') === 'string'
}
