import { skipToken, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { ApiError } from './errors'
import { memoryOfKey } from './file-memory'
import type { LoadedFile } from './read-file'
import type { ResourceQuery } from './resource-query'
import type { ResourceState } from './resource-state'

const notKnown = { queryKey: ['not-known'], queryFn: skipToken } as const

/**
 * Reads one file for a panel. A failed file stays `error` while it is tried again; a failed refresh
 * leaves the data and sets `failing`. `null`: which file is not known yet, so it is loading.
 */
export function useResource<Data>(query: ResourceQuery<Data> | null): ResourceState<Data> {
  const client = useQueryClient()
  const options: ResourceQuery<Data> = query ?? notKnown
  const result = useQuery({ ...options, notifyOnChangeProps: ['data', 'error', 'status'] })
  return toState(result, memoryOfKey(client, options.queryKey).error)
}

/**
 * Reads a file that a panel can do without. The data is null where the file does not exist (`query`
 * is null) and where it could not be read (then `failing` says why).
 */
export function useOptionalResource<Data>(
  query: ResourceQuery<Data> | null,
): ResourceState<Data | null> {
  const resource = useResource(query)
  if (query === null) return { ...nothing, retry: resource.retry }
  if (resource.state !== 'error') return resource
  return { ...nothing, failing: resource.error, retry: resource.retry }
}

const nothing = {
  state: 'ready',
  data: null,
  findings: [],
  receivedAt: 0,
  failing: null,
} as const

function toState<Data>(
  result: UseQueryResult<LoadedFile<Data>, ApiError>,
  lastError: ApiError | null,
): ResourceState<Data> {
  const { data: file, error, refetch } = result
  const retry = () => {
    void refetch({ cancelRefetch: false })
  }
  if (file) {
    const { data, findings } = file
    const receivedAt = result.dataUpdatedAt
    return { state: 'ready', data, findings, receivedAt, failing: error, retry }
  }
  if (error) return { state: 'error', error, retrying: false, retry }
  // As it tries again the cache forgets the error; the panel keeps showing it.
  if (lastError && result.errorUpdateCount > 0) {
    return { state: 'error', error: lastError, retrying: true, retry }
  }
  return { state: 'loading', retry }
}
