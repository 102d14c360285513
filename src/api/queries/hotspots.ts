import { hotspotsResource } from '../../contract/hotspots'
import { snapshotFileQuery } from '../snapshot-file-query'

/** Flood and congestion hotspots. */
export const hotspotsQuery = snapshotFileQuery(hotspotsResource)
