import type { Resource } from '../contract/edge'
import { isPassing } from './errors'
import { memoryOf, memoryOfKey, withMemory } from './file-memory'
import { patienceAfter, waitBeforeRetry, waitWhileMissing } from './pace'
import type { SnapshotFile } from './paths'
import { checkFile, fetchFile } from './read-file'
import type { ResourceQuery } from './resource-query'

// A screen that looks at many snapshots lets go of those that nobody has looked at for half a day.
const keptMs = 12 * 3_600_000

/**
 * The query factory of one file of a snapshot. A snapshot never changes, so its files are read once
 * and kept; one that could not be read is asked for again every half minute while a panel shows it.
 */
export function snapshotFileQuery<Data>(
  resource: Resource<SnapshotFile, Data>,
): (snapshotId: string) => ResourceQuery<Data> {
  return (snapshotId) => ({
    queryKey: ['snapshot', snapshotId, resource.name],
    queryFn: ({ client, queryKey }) => {
      const memory = memoryOfKey(client, queryKey)
      return withMemory(
        memory,
        () => waitWhileMissing(Math.random()),
        async () => {
          const path = resource.path.replace('{id}', encodeURIComponent(snapshotId))
          const freshness = memory.error ? 'again' : 'kept'
          const timeoutMs = patienceAfter(memory.timeoutsInRow)
          const file = await fetchFile(client, { resource, path, freshness, timeoutMs })
          return checkFile(resource, file)
        },
      )
    },
    staleTime: Infinity,
    gcTime: keptMs,
    // A failed configuration has had its own attempts.
    retry: (failures, error) => failures < 2 && error.resource !== 'config' && isPassing(error),
    retryDelay: (failures) => waitBeforeRetry(failures, Math.random()),
    refetchInterval: (query) => (query.state.data ? false : (memoryOf(query).waitMs ?? false)),
  })
}
