import { atSnapshot } from '../components/page-link'
import type { PageTarget } from '../components/page-link'
import { belowPath, statusOrder } from '../domain/status'
import type { ServiceLinks } from '../features/digital/services-panel'
import { qualityTarget } from '../features/data-quality/data-quality-search'
import { openWords, tasksTarget } from '../features/deadlines/deadlines-search'
import { hotspotsTarget } from '../features/hotspots/hotspots-search'
import type { HeadlineLinks } from '../features/overview/headline-panel'
import { projectsTarget } from '../features/projects/projects-search'
import { targetsTarget } from '../features/targets/targets-search'

/** Where the counts that stand outside their own feature lead. */
export const links = {
  overdueTasks: tasksTarget({ status: ['overdue'] }),
  belowPath: targetsTarget({ status: belowPath }),
  lateProjects: projectsTarget({ set: 'late' }),
  activeHotspots: hotspotsTarget({ severity: ['severe', 'moderate'] }),
  lateSources: qualityTarget({ sources: 'late' }),
}

/** A figure that is compared with the last meeting: its earlier value leads to the rows of then. */
const figure = (value: PageTarget, of: PageTarget | null) => ({
  value,
  of,
  before: (comparedId: string | null) =>
    comparedId === null ? null : atSnapshot(value, comparedId),
})

const severeFloods = { kind: 'flood', severity: ['severe'] } as const

export const headlineLinks: HeadlineLinks = {
  'overdue-tasks': figure(links.overdueTasks, tasksTarget({ status: openWords })),
  'below-path': {
    ...figure(links.belowPath, targetsTarget({})),
    leftOut: targetsTarget({ status: ['no-data'] }),
  },
  'late-projects': {
    ...figure(links.lateProjects, projectsTarget({ set: 'counted' })),
    leftOut: projectsTarget({ set: 'counted', status: ['no-data'] }),
  },
  disbursement: {
    ...figure(projectsTarget({ set: 'disbursement' }), null),
    leftOut: projectsTarget({ set: 'unreported' }),
  },
  'due-soon': figure(tasksTarget({ status: ['due-soon'] }), null),
  'severe-floods': {
    value: hotspotsTarget(severeFloods),
    of: hotspotsTarget({ kind: 'flood' }),
    unread: hotspotsTarget({ kind: 'flood', severity: ['unknown'] }),
    // Compared with half an hour before, not with a meeting.
    before: () => hotspotsTarget({ kind: 'flood', earlier: ['severe'] }),
  },
}

const withStatus = statusOrder.filter((token) => token !== 'no-data')

export const serviceLinks: ServiceLinks = {
  part: (part) => targetsTarget({ scope: 'service-centre', part }),
  below: targetsTarget({ scope: 'service-centre', status: belowPath }),
  judged: targetsTarget({ scope: 'service-centre', status: withStatus }),
  met: (field) => targetsTarget({ scope: 'digital', field, status: ['on-track', 'done'] }),
  withStatus: (field) => targetsTarget({ scope: 'digital', field, status: withStatus }),
}
