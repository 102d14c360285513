import { snapshotsResource } from '../../contract/snapshot-index'
import { polledFileQuery } from '../polled-file-query'

const snapshotIndex = polledFileQuery({
  queryKey: ['snapshots'],
  resource: snapshotsResource,
  everySeconds: (refresh) => refresh.indexSeconds,
})

/** The index of snapshots; polled. */
export const snapshotIndexQuery = () => snapshotIndex
