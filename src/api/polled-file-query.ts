import type { Resource } from '../contract/edge'
import type { ResourceName } from '../contract/finding'
import type { Config } from './config'
import { isBadAnswer } from './errors'
import { memoryOf, memoryOfKey, withMemory } from './file-memory'
import { waitAfterFailures } from './pace'
import { readConfig } from './queries/config'
import { checkFile, fetchFile, type LoadedFile } from './read-file'
import type { ResourceQuery } from './resource-query'

interface PolledFile<Data> {
  queryKey: readonly string[]
  resource: Resource<ResourceName, Data>
  /** How often it is asked for, in seconds. */
  everySeconds: (refresh: Config['refresh']) => number
}

/**
 * A file that is asked for again and again: at the configured interval, and sooner after a failure.
 * One request at a time: a turn that comes while an answer is under way waits for that answer. An
 * answer with the same text gives the same object, so nothing is drawn again.
 */
export function polledFileQuery<Data>(polled: PolledFile<Data>): ResourceQuery<Data> {
  const { queryKey, resource, everySeconds } = polled
  return {
    queryKey,
    queryFn: ({ client }) => {
      const memory = memoryOfKey(client, queryKey)
      return withMemory(
        memory,
        (failures) => waitAfterFailures(failures, memory.intervalMs, Math.random()),
        async () => {
          memory.intervalMs = 1000 * everySeconds((await readConfig(client)).refresh)
          const { path } = resource
          const freshness = isBadAnswer(memory.error) ? 'again' : 'fresh'
          const file = await fetchFile(client, { resource, path, freshness })
          const before = client.getQueryData<LoadedFile<Data>>(queryKey)
          if (before?.text === file.text) return before
          return { ...checkFile(resource, file), text: file.text }
        },
      )
    },
    staleTime: (query) => memoryOf(query).intervalMs,
    // Its own turns try again: further attempts inside one turn would break the growing gaps.
    retry: false,
    refetchInterval: (query) => {
      const { waitMs, intervalMs } = memoryOf(query)
      return waitMs ?? intervalMs
    },
    refetchOnMount: (query) => query.state.status !== 'error',
  }
}
