import { hotspotEventsQuery } from '../../api/queries/hotspot-events'
import { projectsQuery } from '../../api/queries/projects'
import type { ResourceState } from '../../api/resource-state'
import { useOptionalSnapshotFile } from '../../api/use-snapshot-file'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import type { ProjectsFile } from '../../contract/projects'
import type { HotspotsData } from './use-hotspots'

export interface PageFiles {
  projects: ResourceState<ProjectsFile | null>
  events: ResourceState<HotspotEventsFile | null>
}

/** What the pages of hotspots read beside the panel's files; they stand without either. */
export function usePageFiles(resource: ResourceState<HotspotsData>): PageFiles {
  const view = resource.state === 'ready' ? resource.data.view : null
  const projects = useOptionalSnapshotFile(view, projectsQuery)
  const events = useOptionalSnapshotFile(view, hotspotEventsQuery)
  return { projects, events }
}

/** The file's data; null while it is on the way, and where it could not be read. */
export const dataOf = <Data>(resource: ResourceState<Data | null>): Data | null =>
  resource.state === 'ready' ? resource.data : null
