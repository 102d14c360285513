import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What came for one path. `text` is null where there is no such file; `fault` says why none came. */
export interface Answer {
  status: number
  text: string | null
  headers: Headers | null
  fault: string | null
}

/** A folder, or an address that answers over HTTP. */
export interface Source {
  isHttp: boolean
  /** The folder or address as it is shown. */
  name: string
  get: (path: string, ifNoneMatch?: string) => Promise<Answer>
}

/**
 * @param timeoutMs how long one whole answer may take over HTTP
 * @throws when `where` looks like an address but is none
 */
export function openSource(where: string, timeoutMs = 30_000): Source {
  if (!/^https?:\/\//i.test(where)) {
    return { isHttp: false, name: where, get: (path) => readFromFolder(where, path) }
  }
  const base = new URL(where.endsWith('/') ? where : `${where}/`)
  return {
    isHttp: true,
    name: base.href,
    get: (path, ifNoneMatch) => fetchFrom(new URL(path, base), timeoutMs, ifNoneMatch),
  }
}

async function readFromFolder(folder: string, path: string): Promise<Answer> {
  try {
    const text = await readFile(join(folder, path), 'utf8')
    return { status: 200, text, headers: null, fault: null }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const fault = isMissing ? null : `cannot be read: ${describe(error)}`
    return { status: isMissing ? 404 : 500, text: null, headers: null, fault }
  }
}

async function fetchFrom(url: URL, timeoutMs: number, ifNoneMatch?: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: ifNoneMatch === undefined ? {} : { 'If-None-Match': ifNoneMatch },
      // The signal stops the body too: an answer that never ends is a fault, not a wait.
      signal: AbortSignal.timeout(timeoutMs),
    })
    const { status, headers, ok } = response
    const body = await response.text()
    const isMissing = status === 404 || status === 410
    const fault = ok || isMissing || status === 304 ? null : `answers ${status}`
    return { status, text: ok ? body : null, headers, fault }
  } catch (error) {
    return { status: 0, text: null, headers: null, fault: `does not answer: ${describe(error)}` }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
