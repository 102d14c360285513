/** How one answer goes wrong. A delay alone gives the right answer, later. */
export interface Fault {
  delayMs?: number
  /** An answer of its own instead of the file. */
  status?: number
  body?: string
  /** Of `body`; JSON when left out. */
  contentType?: string
  /** Cuts the connection without an answer. */
  destroy?: boolean
  /** Sends only the first bytes of the file, as if that were all. */
  cutAt?: number
}

interface FaultRequest {
  method: string
  /** Without base and query: `api/snapshots.json`. */
  path: string
  /** How often this path has been asked for, this time included. */
  asked: number
}

export type FaultRule = (request: FaultRequest) => Fault | null | Promise<Fault | null>

/** `slow`: API files take one to two seconds; `failing`: some of them never come right. */
export type Transport = 'plain' | 'slow' | 'failing'

const loginPage = '<!doctype html><title>Đăng nhập</title><form action="/login"></form>'

export const transportFaults: Record<Transport, FaultRule | null> = {
  plain: null,
  slow: ({ path }) => {
    if (!path.startsWith('api/')) return null
    // Unequal on purpose, so that panels arrive one by one.
    return { delayMs: 1000 + ((path.length * 137) % 1000) }
  },
  failing: ({ path }) => {
    if (path.endsWith('/projects.json')) return { status: 503, body: '{"error":"unavailable"}' }
    if (path.endsWith('/summary.json')) return { cutAt: 200 }
    if (path.endsWith('/hotspots.json')) return { body: loginPage, contentType: 'text/html' }
    if (path === 'api/live/readings.json') return { destroy: true }
    return null
  },
}
