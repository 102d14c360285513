import { decisionsResource } from './decisions'
import { hotspotEventsResource } from './hotspot-events'
import { hotspotsResource } from './hotspots'
import { indicatorsResource } from './indicators'
import { programmeResource } from './programme'
import { projectsResource } from './projects'
import { liveReadingsResource, readingsResource } from './readings'
import { seriesResource } from './series'
import { snapshotsResource } from './snapshot-index'
import { summaryResource } from './summary'
import { tasksResource } from './tasks'
import { wardResource } from './ward'

/** Every path of the API. A page that needs a few of them imports those by themselves. */
export const resources = {
  snapshots: snapshotsResource,
  ward: wardResource,
  programme: programmeResource,
  indicators: indicatorsResource,
  projects: projectsResource,
  hotspots: hotspotsResource,
  'hotspot-events': hotspotEventsResource,
  tasks: tasksResource,
  decisions: decisionsResource,
  summary: summaryResource,
  readings: readingsResource,
  'live-readings': liveReadingsResource,
  series: seriesResource,
} as const
