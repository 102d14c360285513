import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFile, withEncoding, type ServedFile } from './server-files'
import { transportFaults, type Fault, type FaultRule, type Transport } from './server-faults'

/** What the production page must live with; sent on every answer. */
export const contentSecurityPolicy =
  "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'"

export interface ServerOptions {
  /** The folder of the built page; left out, only the API is served. */
  dist?: string
  /** The folder of the contract's files, served at `{base}api/`. */
  apiFolder?: string
  /** Where the page stands, with a slash at both ends. */
  base?: string
  /** 0: any free port */
  port?: number
  transport?: Transport
}

/** One request: `path` is without base and query, times are in milliseconds since 1970. */
export interface LoggedRequest {
  method: string
  path: string
  ifNoneMatch: string | null
  /** 0 while the answer is under way, and for one that broke off. */
  status: number
  startedAt: number
  /** Infinity while the answer is under way. */
  endedAt: number
}

export interface TestServer {
  /** The page's address, ending in a slash. */
  url: string
  requests: () => readonly LoggedRequest[]
  forget: () => void
  /** Decides for each request whether and how it goes wrong; null: all is well, transport too. */
  setFault: (rule: FaultRule | null) => void
  /** Puts text in the place of a file (`api/snapshots.json`); null takes it away again. */
  replaceFile: (path: string, text: string | null) => void
  close: () => Promise<void>
}

/** Serves a built page and a folder of API files on 127.0.0.1, as a plain static server would. */
export async function startServer(options: ServerOptions): Promise<TestServer> {
  const { base = '/', port = 0, transport = 'plain' } = options
  const roots = {
    dist: options.dist === undefined ? null : resolve(options.dist),
    api: options.apiFolder === undefined ? null : resolve(options.apiFolder),
  }
  const log: LoggedRequest[] = []
  const replaced = new Map<string, string>()
  const sockets = new Set<Socket>()
  let rule: FaultRule | null = transportFaults[transport]

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET' } = request
    const path = pathOf(request.url ?? '/', base)
    const entry: LoggedRequest = {
      method,
      path: path ?? request.url ?? '/',
      ifNoneMatch: request.headers['if-none-match'] ?? null,
      status: 0,
      startedAt: Date.now(),
      endedAt: Infinity,
    }
    log.push(entry)
    response.on('close', () => {
      entry.status = response.writableFinished ? response.statusCode : 0
      entry.endedAt = Date.now()
    })
    response.setHeader('Content-Security-Policy', contentSecurityPolicy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      sendText(response, 405, 'Method not allowed')
      return
    }
    if (path === null) {
      sendText(response, 404, 'Not found')
      return
    }
    const asked = log.filter((other) => other.path === path).length
    const fault = (await rule?.({ method, path, asked })) ?? null
    if (fault?.delayMs !== undefined) await wait(fault.delayMs)
    if (fault && sendFault(response, fault)) return
    const file = await findFile(roots, replaced, path)
    if (!file) {
      sendText(response, 404, 'Not found')
      return
    }
    await sendFile(request, response, file, fault?.cutAt)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else sendText(response, 500, String(error))
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  return {
    url: `http://127.0.0.1:${portOf(server.address())}${base}`,
    requests: () => log,
    forget: () => {
      log.length = 0
    },
    setFault: (next) => {
      rule = next
    },
    replaceFile: (path, text) => {
      if (text === null) replaced.delete(path)
      else replaced.set(path, text)
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0
}

/** `/base/api/x.json?y` → `api/x.json`; null for what is outside the base or climbs out of it. */
function pathOf(url: string, base: string): string | null {
  const [raw = '/'] = url.split('?')
  if (!raw.startsWith(base)) return `${raw}/` === base ? '' : null
  let path: string
  try {
    path = decodeURIComponent(raw.slice(base.length))
  } catch {
    return null
  }
  return path.includes('\0') || path.split(/[/\\]/).includes('..') ? null : path
}

function sendText(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(text)
}

function sendFault(response: ServerResponse, fault: Fault): boolean {
  if (fault.destroy) {
    response.destroy()
    return true
  }
  if (fault.status === undefined && fault.body === undefined) return false
  response.writeHead(fault.status ?? 200, {
    'Content-Type': fault.contentType ?? 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(fault.body ?? '')
  return true
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  cutAt: number | undefined,
) {
  response.setHeader('Cache-Control', file.cacheControl)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', file.etag)
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304)
    response.end()
    return
  }
  const accepts = request.headers['accept-encoding'] ?? ''
  const { body, encoding } = await withEncoding(file, cutAt === undefined ? accepts : '')
  const sent = cutAt === undefined ? body : body.subarray(0, cutAt)
  response.writeHead(200, {
    'Content-Type': file.contentType,
    'Content-Length': sent.byteLength,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : sent)
}
