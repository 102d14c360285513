import { tasksResource } from '../../contract/tasks'
import { snapshotFileQuery } from '../snapshot-file-query'

/** Assigned work; the largest file of a snapshot. */
export const tasksQuery = snapshotFileQuery(tasksResource)
