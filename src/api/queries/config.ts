import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { fetchConfig, type Config } from '../config'
import { isBadAnswer, isPassing, type ApiError } from '../errors'
import { memoryOfKey, withMemory } from '../file-memory'
import { waitBeforeRetry } from '../pace'

/** The runtime configuration; read once. */
export function configQuery() {
  return queryOptions<Config, ApiError, Config, readonly string[]>({
    queryKey: ['config'],
    queryFn: ({ client, queryKey }) => {
      const memory = memoryOfKey(client, queryKey)
      const freshness = isBadAnswer(memory.error) ? 'again' : 'fresh'
      return withMemory(
        memory,
        () => 0,
        () => fetchConfig(freshness),
      )
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) => failures < 2 && isPassing(error),
    retryDelay: (failures) => waitBeforeRetry(failures, Math.random()),
  })
}

/** The configuration, for what is read after it. @throws ApiError with the resource `config` */
export function readConfig(client: QueryClient): Promise<Config> {
  return client.query(configQuery())
}
