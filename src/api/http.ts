import type { ResourceName } from '../contract/finding'
import { takeEarly } from './early-files'
import { ApiError } from './errors'

export interface FileRequest {
  resource: ResourceName | 'config'
  /** The absolute address. */
  url: string
  /**
   * `fresh`: the browser asks the server each time whether its copy still holds (`If-None-Match`);
   * `kept`: a file that never changes may come from the browser's own store;
   * `again`: past that store, which may hold the bad answer (a log-in page, a cut-off body).
   */
  freshness: 'fresh' | 'kept' | 'again'
  signal?: AbortSignal | undefined
  /** How long no byte may come before the attempt is given up; a slow line may take its time. */
  timeoutMs?: number
}

/** One answer: its text, to tell an unchanged one cheaply, and when it had arrived. */
export interface FileText {
  text: string
  url: string
  receivedAt: number
}

/**
 * Reads a file's text. Each file is asked for once by the early module at most; its answer is taken
 * instead of asking again.
 * @throws ApiError, or the signal's reason when `signal` is aborted
 */
export async function fetchText(request: FileRequest): Promise<FileText> {
  const { resource, url, signal, timeoutMs = 30_000 } = request
  signal?.throwIfAborted()
  const stop = new AbortController()
  const leave = () => {
    stop.abort(signal?.reason)
  }
  signal?.addEventListener('abort', leave)
  let timer: ReturnType<typeof setTimeout> | undefined
  const waitOn = () => {
    clearTimeout(timer)
    if (stop.signal.aborted) return
    timer = setTimeout(() => {
      stop.abort(new ApiError({ kind: 'timeout', resource, url }))
    }, timeoutMs)
  }
  waitOn()
  try {
    // An answer that the early module asked for knows no signal: the race leaves it behind.
    return await Promise.race([untilAborted(stop.signal), readAnswer(request, stop.signal, waitOn)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}

async function untilAborted(signal: AbortSignal): Promise<never> {
  for (;;) {
    signal.throwIfAborted()
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true })
    })
  }
}

const cacheModes = { fresh: 'no-cache', kept: 'default', again: 'reload' } as const

async function readAnswer(
  request: FileRequest,
  signal: AbortSignal,
  onBytes: () => void,
): Promise<FileText> {
  const { resource, url, freshness } = request
  let response: Response
  let text: string
  try {
    response = await (takeEarly(url) ??
      fetch(url, {
        cache: cacheModes[freshness],
        credentials: 'same-origin',
        signal,
      }))
    text = response.ok ? await readText(response, onBytes) : ''
  } catch (cause) {
    signal.throwIfAborted()
    throw new ApiError({ kind: 'network', resource, url, cause })
  }
  if (!response.ok) {
    throw new ApiError({
      kind: kindOfStatus(request, response.status),
      resource,
      url,
      status: response.status,
    })
  }
  if (isPage(response, text)) {
    throw new ApiError({ kind: 'html', resource, url, status: response.status })
  }
  return { text, url, receivedAt: Date.now() }
}

async function readText(response: Response, onBytes: () => void): Promise<string> {
  if (!response.body) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    onBytes()
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
  }
}

function kindOfStatus({ resource, url }: FileRequest, status: number) {
  if (status === 401 || status === 403) return 'unauthorized'
  const isGone = status === 404 || status === 410
  return isGone && resource !== 'config' && url.includes('/snapshots/') ? 'withdrawn' : 'http'
}

function isPage(response: Response, text: string): boolean {
  const type = response.headers.get('content-type') ?? ''
  return type.includes('text/html') || /^\s*</.test(text)
}

/** The JSON in an answer. @throws ApiError `not-json`, as for a body that was cut off */
export function parseJson(resource: ResourceName | 'config', file: FileText): unknown {
  try {
    return JSON.parse(file.text)
  } catch (cause) {
    throw new ApiError({ kind: 'not-json', resource, url: file.url, status: 200, cause })
  }
}
