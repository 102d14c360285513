import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { SnapshotEntry } from '../contract/snapshot-index'
import { snapshotIndexQuery } from './queries/snapshot-index'
import { wardQuery } from './queries/ward'
import type { ResourceState } from './resource-state'
import { useNow } from './use-now'
import { useResource } from './use-resource'
import { entryOfWard, makeView, type View, type ViewChoice } from './view'

/** The latest snapshot that could be read, for pages that follow. */
const lastReadable = new WeakMap<QueryClient, SnapshotEntry>()

/**
 * The view that an address asks for. Ready once the index is there (and, for a snapshot that has
 * left the index, its ward.json); `failing` while the index cannot be refreshed. A page that follows
 * goes on to a newly published snapshot once that one's ward.json is there; until then, and where it
 * cannot be read (then `failing` says why), it keeps the one before. The view is the same object
 * until the index, the address or, where the page follows, the minute changes.
 */
export function useView({ snapshot, compare }: ViewChoice): ResourceState<View> {
  const client = useQueryClient()
  const index = useResource(snapshotIndexQuery())
  const indexData = index.state === 'ready' ? index.data : null
  const now = useNow(indexData?.sample?.now ?? null)
  const following = snapshot === null
  // A page that names its snapshot does not depend on the clock.
  const clock = following ? now : 0

  const id = snapshot ?? indexData?.latest ?? null
  const listed = indexData?.snapshots.find((entry) => entry.id === id) ?? null
  const needsWard = indexData !== null && id !== null && (following || listed === null)
  const ward = useResource(needsWard ? wardQuery(id) : null)
  const wardData = ward.state === 'ready' ? ward.data : null
  const before = following && ward.state !== 'ready' ? lastReadable.get(client) : undefined
  const kept = before && before.id !== id ? before : null

  const view = useMemo(() => {
    if (!indexData || id === null) return null
    const entry = kept ?? listed ?? (wardData && entryOfWard(id, wardData))
    return entry && makeView(indexData, entry, { snapshot, compare }, clock)
  }, [indexData, kept, listed, wardData, id, snapshot, compare, clock])

  const entry = view?.entry
  useEffect(() => {
    if (following && wardData && entry) lastReadable.set(client, entry)
  }, [client, following, wardData, entry])

  if (index.state !== 'ready') return index
  if (kept && view) {
    const failing = ward.state === 'error' ? ward.error : index.failing
    return { ...index, data: view, failing, retry: ward.retry }
  }
  if (listed === null && needsWard && ward.state !== 'ready') return ward
  return view ? { ...index, data: view } : { state: 'loading', retry: index.retry }
}
