import { indicatorsResource } from '../../contract/indicators'
import { snapshotFileQuery } from '../snapshot-file-query'

/** Indicators with their plan and actual series. */
export const indicatorsQuery = snapshotFileQuery(indicatorsResource)
