import type { DecisionsFile } from '../contract/decisions'
import type { HotspotEventsFile } from '../contract/hotspot-events'
import type { HotspotsFile } from '../contract/hotspots'
import type { IndicatorsFile } from '../contract/indicators'
import type { Programme } from '../contract/programme'
import type { ProjectsFile } from '../contract/projects'
import type { Readings, SnapshotReadings } from '../contract/readings'
import type { SnapshotEntry } from '../contract/snapshot-index'
import type { Summary } from '../contract/summary'
import type { TasksFile } from '../contract/tasks'
import type { Ward } from '../contract/ward'

/** The files of one snapshot that have been read; what is absent is not checked. */
export interface SnapshotFiles {
  /** What the index says of this snapshot. */
  entry?: SnapshotEntry | undefined
  ward?: Ward | undefined
  programme?: Programme | undefined
  indicators?: IndicatorsFile | undefined
  projects?: ProjectsFile | undefined
  hotspots?: HotspotsFile | undefined
  hotspotEvents?: HotspotEventsFile | undefined
  tasks?: TasksFile | undefined
  decisions?: DecisionsFile | undefined
  summary?: Summary | undefined
  readings?: SnapshotReadings | undefined
  /** Belongs to no snapshot; looked into for hotspots that do not exist. */
  liveReadings?: Readings | undefined
}
