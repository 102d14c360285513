import { wardResource } from '../../contract/ward'
import { snapshotFileQuery } from '../snapshot-file-query'

/** What a snapshot is; the ward: profile, areas, units, people, sources, rules. */
export const wardQuery = snapshotFileQuery(wardResource)
