import { programmeResource } from '../../contract/programme'
import { snapshotFileQuery } from '../snapshot-file-query'

/** The resolution's key tasks, breakthroughs and solutions. */
export const programmeQuery = snapshotFileQuery(programmeResource)
