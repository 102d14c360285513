import { useState } from 'react'
import type { Readings } from '../contract/readings'
import { liveReadingsQuery, snapshotReadingsQuery } from './queries/readings'
import type { ResourceQuery } from './resource-query'
import type { ResourceReady, ResourceState } from './resource-state'
import { useOptionalResource, useResource } from './use-resource'
import type { View } from './view'

type SnapshotQuery<Data> = (snapshotId: string) => ResourceQuery<Data>

/**
 * A file of the snapshot that the page shows; loading while `view` is null. A page that follows the
 * latest snapshot keeps what it has until the file of a newly published one is there, and when that
 * file cannot be read (then `failing` says why).
 */
export function useSnapshotFile<Data>(
  view: View | null,
  query: SnapshotQuery<Data>,
): ResourceState<Data> {
  return useKept(view, useResource(view && query(view.snapshotId)))
}

/** The same for a file that a page can do without: its data is null where it could not be read. */
export function useOptionalSnapshotFile<Data>(
  view: View | null,
  query: SnapshotQuery<Data>,
): ResourceState<Data | null> {
  const resource = useOptionalResource(view && query(view.snapshotId))
  return useKept(view, view ? resource : { state: 'loading', retry: resource.retry })
}

/**
 * A file of the snapshot that the page compares with: the data is null where it compares with
 * nothing, and where the file could not be read (then `failing` says why).
 */
export function useComparedFile<Data>(
  view: View | null,
  query: SnapshotQuery<Data>,
): ResourceState<Data | null> {
  const compared = view?.comparedWith ?? null
  const resource = useOptionalResource(compared && query(compared.id))
  return useKept(view, view ? resource : { state: 'loading', retry: resource.retry })
}

/** The readings that go with the page: those of now where it follows, else the snapshot's own. */
export function useReadings(view: View | null): ResourceState<Readings> {
  const live = useResource(view?.following ? liveReadingsQuery() : null)
  const frozen = useResource(
    view && !view.following ? snapshotReadingsQuery(view.snapshotId) : null,
  )
  return view?.following ? live : frozen
}

interface Kept<Data> {
  /** The snapshot that the page showed then. */
  snapshotId: string
  resource: ResourceReady<Data>
}

function useKept<Data>(view: View | null, resource: ResourceState<Data>): ResourceState<Data> {
  const [kept, keep] = useState<Kept<Data> | null>(() =>
    view?.following && resource.state === 'ready'
      ? { snapshotId: view.snapshotId, resource }
      : null,
  )
  if (!view?.following) {
    // What a page showed before it began to follow does not come back.
    if (view && kept) keep(null)
    return resource
  }
  if (resource.state === 'ready') {
    const isKept = kept?.snapshotId === view.snapshotId && kept.resource.data === resource.data
    if (!isKept) keep({ snapshotId: view.snapshotId, resource })
    return resource
  }
  if (!kept || kept.snapshotId === view.snapshotId) return resource
  const failing = resource.state === 'error' ? resource.error : null
  return { ...kept.resource, failing, retry: resource.retry }
}
