import { setupServer, type SetupServerApi } from 'msw/node'
import { chooseScenario, createHandlers } from './handlers'

/** A scenario's API for tests outside a browser; the caller listens and closes. */
export function createMockServer(name: string): SetupServerApi {
  return setupServer(...createHandlers(chooseScenario(name)))
}
