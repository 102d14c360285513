import { decisionsResource } from '../../contract/decisions'
import { snapshotFileQuery } from '../snapshot-file-query'

/** Decisions asked of the meeting. */
export const decisionsQuery = snapshotFileQuery(decisionsResource)
