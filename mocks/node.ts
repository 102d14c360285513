import { setupServer, type SetupServer } from 'msw/node'
import { chooseScenario, createHandlers } from './handlers'

/** A scenario's API for tests outside a browser; the caller listens and closes. */
export function createMockServer(name: string): SetupServer {
  return setupServer(...createHandlers(chooseScenario(name)))
}
