import { useState } from 'react'
import { combineResources } from '../../api/combine-resources'
import type { ApiError } from '../../api/errors'
import { decisionsQuery } from '../../api/queries/decisions'
import { hotspotEventsQuery } from '../../api/queries/hotspot-events'
import { hotspotsQuery } from '../../api/queries/hotspots'
import { indicatorsQuery } from '../../api/queries/indicators'
import { programmeQuery } from '../../api/queries/programme'
import { projectsQuery } from '../../api/queries/projects'
import { liveReadingsQuery, snapshotReadingsQuery } from '../../api/queries/readings'
import { summaryQuery } from '../../api/queries/summary'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import type { ResourceQuery } from '../../api/resource-query'
import type { ResourceReady, ResourceState } from '../../api/resource-state'
import { useResource } from '../../api/use-resource'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { SnapshotFiles } from '../../domain/findings-input'
import { settleResource } from './settle-resource'

type Names = Exclude<keyof SnapshotFiles, 'entry'>

/** Every file behind the shown snapshot; null where it could not be read, or does not belong to it. */
export type QualityFiles = {
  readonly [Name in Names]-?: Exclude<SnapshotFiles[Name], undefined> | null
} & { readonly view: View }

export interface FailedFile {
  error: ApiError
  /** Another attempt is under way. */
  retrying: boolean
  retry: () => void
}

interface Read {
  /** Ready as soon as every file has been read or has failed. */
  resource: ResourceState<QualityFiles>
  failed: readonly FailedFile[]
  /** No file at all could be read. */
  isAllFailed: boolean
}

const noReadings: ResourceReady<null> = {
  state: 'ready',
  data: null,
  findings: [],
  receivedAt: 0,
  failing: null,
  retry: () => undefined,
}

/**
 * Reads all files of the shown snapshot, so that what is wrong in any of them can be named. A page
 * that follows keeps what it has until every file of a newly published snapshot has settled.
 */
export function useQualityFiles(): Read {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const live = useResource(shown?.following ? liveReadingsQuery() : null)
  const files = {
    ward: useShownFile(shown, wardQuery),
    programme: useShownFile(shown, programmeQuery),
    indicators: useShownFile(shown, indicatorsQuery),
    projects: useShownFile(shown, projectsQuery),
    hotspots: useShownFile(shown, hotspotsQuery),
    hotspotEvents: useShownFile(shown, hotspotEventsQuery),
    tasks: useShownFile(shown, tasksQuery),
    decisions: useShownFile(shown, decisionsQuery),
    summary: useShownFile(shown, summaryQuery),
    readings: useShownFile(shown, snapshotReadingsQuery),
  }
  const resource = useKeptFiles(
    combineResources({
      view,
      ward: settleResource(files.ward),
      programme: settleResource(files.programme),
      indicators: settleResource(files.indicators),
      projects: settleResource(files.projects),
      hotspots: settleResource(files.hotspots),
      hotspotEvents: settleResource(files.hotspotEvents),
      tasks: settleResource(files.tasks),
      decisions: settleResource(files.decisions),
      summary: settleResource(files.summary),
      readings: settleResource(files.readings),
      liveReadings: shown?.following ? settleResource(live) : noReadings,
    }),
    shown,
  )
  const asked = [...Object.values(files), ...(shown?.following ? [live] : [])]
  const failed = asked.flatMap((file) =>
    file.state === 'error'
      ? [{ error: file.error, retrying: file.retrying, retry: file.retry }]
      : [],
  )
  return { resource, failed, isAllFailed: failed.length === asked.length }
}

/** Not the file of the snapshot before: findings of two snapshots must not be mixed. */
function useShownFile<Data>(
  view: View | null,
  query: (snapshotId: string) => ResourceQuery<Data>,
): ResourceState<Data> {
  return useResource(view && query(view.snapshotId))
}

function useKeptFiles(
  resource: ResourceState<QualityFiles>,
  shown: View | null,
): ResourceState<QualityFiles> {
  const [kept, keep] = useState<ResourceReady<QualityFiles> | null>(null)
  if (resource.state === 'ready') {
    if (kept?.data !== resource.data) keep(resource)
    return resource
  }
  const isFollowed = shown?.following === true && kept?.data.view.following === true
  return resource.state === 'loading' && kept && isFollowed ? kept : resource
}
