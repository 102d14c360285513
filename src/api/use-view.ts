import { useMemo } from 'react'
import { snapshotIndexQuery } from './queries/snapshot-index'
import { wardQuery } from './queries/ward'
import type { ResourceState } from './resource-state'
import { useNow } from './use-now'
import { useResource } from './use-resource'
import { entryOfWard, makeView, type View, type ViewChoice } from './view'

/**
 * The view that an address asks for. Ready once the index is there (and, for a snapshot that has
 * left the index, its ward.json); `failing` while the index cannot be refreshed. The view is the
 * same object until the index, the address or, where the page follows, the minute changes.
 */
export function useView({ snapshot, compare }: ViewChoice): ResourceState<View> {
  const index = useResource(snapshotIndexQuery())
  const indexData = index.state === 'ready' ? index.data : null
  const now = useNow(indexData?.sample?.now ?? null)
  // A page that names its snapshot does not depend on the clock.
  const clock = snapshot === null ? now : 0

  const id = snapshot ?? indexData?.latest ?? null
  const listed = indexData?.snapshots.find((entry) => entry.id === id) ?? null
  const isUnlisted = indexData !== null && id !== null && listed === null
  const ward = useResource(isUnlisted ? wardQuery(id) : null)
  const wardData = ward.state === 'ready' ? ward.data : null

  const view = useMemo(() => {
    if (!indexData || id === null) return null
    const entry = listed ?? (wardData && entryOfWard(id, wardData))
    return entry && makeView(indexData, entry, { snapshot, compare }, clock)
  }, [indexData, listed, wardData, id, snapshot, compare, clock])

  if (index.state !== 'ready') return index
  if (isUnlisted && ward.state !== 'ready') return ward
  return view ? { ...index, data: view } : { state: 'loading', retry: index.retry }
}
