import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What one request gets; `hold` keeps it waiting that many milliseconds. */
export interface FakeAnswer {
  status?: number
  body?: unknown
  text?: string
  contentType?: string
  hold?: number
  destroy?: boolean
}

export interface FakeApi {
  /** The page's base: `config.json` and `api/` stand below it. */
  base: string
  /** Paths in the order they were asked for, without the base. */
  asked: string[]
  /** When each was asked for, in milliseconds since 1970. */
  times: Map<string, number[]>
  /** The most requests for one path that were ever open at once. */
  mostAtOnce: (path: string) => number
  answer: (path: string, answer: FakeAnswer | (() => FakeAnswer)) => void
  close: () => Promise<void>
}

/** A small API on 127.0.0.1 whose answers a test sets one by one; everything else is 404. */
export async function startFakeApi(): Promise<FakeApi> {
  const answers = new Map<string, FakeAnswer | (() => FakeAnswer)>()
  const asked: string[] = []
  const times = new Map<string, number[]>()
  const open = new Map<string, number>()
  const most = new Map<string, number>()

  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').slice(1)
    asked.push(path)
    times.set(path, [...(times.get(path) ?? []), Date.now()])
    open.set(path, (open.get(path) ?? 0) + 1)
    most.set(path, Math.max(most.get(path) ?? 0, open.get(path) ?? 0))
    response.on('close', () => open.set(path, (open.get(path) ?? 1) - 1))
    const set = answers.get(path) ?? { status: 404, text: 'Not found', contentType: 'text/plain' }
    const answer = typeof set === 'function' ? set() : set
    setTimeout(() => {
      if (answer.destroy) {
        response.destroy()
        return
      }
      response.writeHead(answer.status ?? 200, {
        'Content-Type': answer.contentType ?? 'application/json; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      })
      response.end(answer.text ?? JSON.stringify(answer.body ?? {}))
    }, answer.hold ?? 0)
  }
  const server = createServer(respond)
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    base: `http://127.0.0.1:${port}/`,
    asked,
    times,
    mostAtOnce: (path) => most.get(path) ?? 0,
    answer: (path, answer) => {
      answers.set(path, answer)
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}
