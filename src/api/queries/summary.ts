import { summaryResource } from '../../contract/summary'
import { snapshotFileQuery } from '../snapshot-file-query'

/** Facts about the tasks, so that the overview never reads all of them. */
export const summaryQuery = snapshotFileQuery(summaryResource)
