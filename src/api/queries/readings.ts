import { liveReadingsResource, readingsResource } from '../../contract/readings'
import { polledFileQuery } from '../polled-file-query'
import { snapshotFileQuery } from '../snapshot-file-query'

/** The readings as they stood when a snapshot was published. */
export const snapshotReadingsQuery = snapshotFileQuery(readingsResource)

const liveReadings = polledFileQuery({
  queryKey: ['live', 'readings'],
  resource: liveReadingsResource,
  everySeconds: (refresh) => refresh.readingsSeconds,
})

/** The readings now; polled. */
export const liveReadingsQuery = () => liveReadings
