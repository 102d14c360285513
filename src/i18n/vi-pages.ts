import { brief } from './vi/brief'
import { deadlinesDetail } from './vi/deadlines-detail'
import { deadlinesPage } from './vi/deadlines-page'
import { detail } from './vi/detail'
import { hotspotDetail } from './vi/hotspot-detail'
import { hotspotsPage } from './vi/hotspots-page'
import { people } from './vi/people'
import { programme } from './vi/programme'
import { projectsPage } from './vi/projects-page'
import { records } from './vi/records'
import { digitalPage } from './vi/digital-page'
import { quality } from './vi/quality'
import { table } from './vi/table'
import { targetsPage } from './vi/targets-page'
import { wall } from './vi/wall'

/** The words that the overview does without; they come with the first page that needs them. */
export const viPages = {
  brief,
  deadlines: { ...deadlinesPage, ...deadlinesDetail },
  detail,
  hotspots: { ...hotspotsPage, ...hotspotDetail },
  people,
  programme,
  projects: projectsPage,
  records,
  digital: digitalPage,
  quality,
  table,
  targets: targetsPage,
  wall,
}
