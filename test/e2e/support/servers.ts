import { startServer } from '../../support/server'
import type { TestServer } from '../../support/server'
import { sampleFolder } from './samples'
import type { Scenario } from './samples'

export interface Servers {
  /** The worker's server of a scenario; its files are never changed. */
  of: (scenario: Scenario) => Promise<TestServer>
  /** A server of one's own, for a test that changes answers or counts requests. */
  fresh: (scenario: Scenario) => Promise<TestServer>
  isOurs: (url: string) => boolean
  close: () => Promise<void>
}

/** Servers of the build in `dist/` (or the folder that `DIST` names) with sample data. */
export function openServers(): Servers {
  const started: Promise<TestServer>[] = []
  const shared = new Map<Scenario, Promise<TestServer>>()
  const addresses: string[] = []
  const fresh = async (scenario: Scenario): Promise<TestServer> => {
    const starting = startServer({
      dist: process.env['DIST'] ?? 'dist',
      apiFolder: sampleFolder(scenario),
      ...(scenario === 'slow' || scenario === 'failing' ? { transport: scenario } : {}),
    })
    started.push(starting)
    const server = await starting
    addresses.push(server.url)
    return server
  }
  return {
    fresh,
    of: (scenario) => {
      const server = shared.get(scenario) ?? fresh(scenario)
      shared.set(scenario, server)
      return server
    },
    isOurs: (url) => addresses.some((address) => url.startsWith(address)),
    close: async () => {
      for (const server of started) await (await server).close()
    },
  }
}
