import { shell } from './vi/shell'
import { common } from './vi/common'
import { deadlines } from './vi/deadlines'
import { hotspots } from './vi/hotspots'
import { projects } from './vi/projects'
import { digital } from './vi/digital'
import { overview } from './vi/overview'
import { targets } from './vi/targets'

/** What the overview says in Vietnamese, the first language; the other pages add `viPages`. */
export const vi = {
  shell,
  common,
  deadlines,
  hotspots,
  digital,
  overview,
  projects,
  targets,
}
