import {
  hotspotEventsExample,
  hotspotsExample,
  liveReadingsExample,
  readingsExample,
  seriesExample,
} from './hotspot-examples'
import { projectsExample } from './project-example'
import { indexExample, programmeExample, wardExample } from './ward-examples'
import { decisionsExample, indicatorsExample, summaryExample, tasksExample } from './work-examples'

/**
 * A realistic answer of each path, by resource: one small snapshot whose files agree with each
 * other, its lists cut to a record or two.
 */
export const examples = {
  snapshots: indexExample,
  ward: wardExample,
  programme: programmeExample,
  indicators: indicatorsExample,
  projects: projectsExample,
  hotspots: hotspotsExample,
  'hotspot-events': hotspotEventsExample,
  tasks: tasksExample,
  decisions: decisionsExample,
  summary: summaryExample,
  readings: readingsExample,
  'live-readings': liveReadingsExample,
  series: seriesExample,
} as const
