import { shell } from './vi/shell'
import { common } from './vi/common'
import { deadlines } from './vi/deadlines'
import { hotspots } from './vi/hotspots'
import { projects } from './vi/projects'
import { digital } from './vi/digital'
import { overview } from './vi/overview'
import { quality } from './vi/quality'
import { table } from './vi/table'
import { targets } from './vi/targets'

/** The Vietnamese catalogue: the first language, and the type of every other one. */
export const vi = {
  shell,
  common,
  deadlines,
  hotspots,
  digital,
  overview,
  projects,
  quality,
  table,
  targets,
}
