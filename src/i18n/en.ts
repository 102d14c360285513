import { brief } from './en/brief'
import { shell } from './en/shell'
import { common } from './en/common'
import { detail } from './en/detail'
import { deadlines } from './en/deadlines'
import { deadlinesDetail } from './en/deadlines-detail'
import { deadlinesPage } from './en/deadlines-page'
import { hotspotDetail } from './en/hotspot-detail'
import { hotspots } from './en/hotspots'
import { hotspotsPage } from './en/hotspots-page'
import { projects } from './en/projects'
import { projectsPage } from './en/projects-page'
import { digital } from './en/digital'
import { digitalPage } from './en/digital-page'
import { overview } from './en/overview'
import { people } from './en/people'
import { programme } from './en/programme'
import { records } from './en/records'
import { quality } from './en/quality'
import { table } from './en/table'
import { targets } from './en/targets'
import { targetsPage } from './en/targets-page'
import { wall } from './en/wall'
import type { Catalogue } from './catalogue'
import type { vi } from './vi'
import type { viPages } from './vi-pages'

/** Everything in English; loaded when it is asked for. */
export const en: Catalogue<typeof vi & typeof viPages> = {
  brief,
  shell,
  common,
  deadlines: { ...deadlines, ...deadlinesPage, ...deadlinesDetail },
  detail,
  hotspots: { ...hotspots, ...hotspotsPage, ...hotspotDetail },
  digital: { ...digital, ...digitalPage },
  overview,
  projects: { ...projects, ...projectsPage },
  people,
  programme,
  records,
  quality,
  table,
  targets: { ...targets, ...targetsPage },
  wall,
}
