import { hotspotEventsResource } from '../../contract/hotspot-events'
import { snapshotFileQuery } from '../snapshot-file-query'

/** The hotspots' past events. */
export const hotspotEventsQuery = snapshotFileQuery(hotspotEventsResource)
