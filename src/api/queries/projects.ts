import { projectsResource } from '../../contract/projects'
import { snapshotFileQuery } from '../snapshot-file-query'

/** Projects: milestones, money, site clearance, obstacles. */
export const projectsQuery = snapshotFileQuery(projectsResource)
