import { seriesResource, type HotspotSeries } from '../../contract/series'
import { ApiError, isBadAnswer, isPassing } from '../errors'
import { memoryOf, memoryOfKey, withMemory } from '../file-memory'
import { waitBeforeRetry, waitWhileMissing } from '../pace'
import { checkFile, fetchFile, type LoadedFile } from '../read-file'
import type { ResourceQuery } from '../resource-query'

/** One hotspot's recent course, for its own page; the data is null where there is none (404). */
export function seriesQuery(hotspotId: string): ResourceQuery<HotspotSeries | null> {
  const resource = seriesResource
  const path = resource.path.replace('{hotspotId}', encodeURIComponent(hotspotId))
  return {
    queryKey: ['live', 'series', hotspotId],
    queryFn: ({ client, queryKey, signal }) => {
      const memory = memoryOfKey(client, queryKey)
      const freshness = isBadAnswer(memory.error) ? 'again' : 'fresh'
      return withMemory(
        memory,
        () => waitWhileMissing(Math.random()),
        async (): Promise<LoadedFile<HotspotSeries | null>> => {
          try {
            const file = await fetchFile(client, { resource, path, freshness, signal })
            return checkFile(resource, file)
          } catch (error) {
            if (!isAbsent(error)) throw error
            return { data: null, findings: [], url: error.url }
          }
        },
      )
    },
    staleTime: 60_000,
    gcTime: 600_000,
    retry: (failures, error) => failures < 2 && error.resource !== 'config' && isPassing(error),
    retryDelay: (failures) => waitBeforeRetry(failures, Math.random()),
    refetchInterval: (query) => (query.state.data ? false : (memoryOf(query).waitMs ?? false)),
  }
}

function isAbsent(error: unknown): error is ApiError {
  return error instanceof ApiError && error.resource === 'series' && error.status === 404
}
