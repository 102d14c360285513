import { combineResources } from '../api/combine-resources'
import { hotspotsQuery } from '../api/queries/hotspots'
import { indicatorsQuery } from '../api/queries/indicators'
import { projectsQuery } from '../api/queries/projects'
import { summaryQuery } from '../api/queries/summary'
import { wardQuery } from '../api/queries/ward'
import type { ResourceState } from '../api/resource-state'
import { useReadings, useSnapshotFile } from '../api/use-snapshot-file'
import type { PageTarget } from '../components/page-link'
import { useView } from '../components/use-view'
import { dueFactsOfSummary } from '../domain/due-facts'
import { countProjectsOn, countTargets } from '../domain/headline'
import { countHotspots } from '../domain/hotspot-counts'
import { judgeHotspots } from '../domain/hotspot-severity'
import { lateSourceIds } from '../domain/sources'
import { links } from './links'

/** The pages on which something can need attention. */
export const badgedPages = ['targets', 'projects', 'hotspots', 'deadlines', 'dataQuality'] as const

export type BadgedPage = (typeof badgedPages)[number]

interface Badge {
  count: number
  target: PageTarget
}

/** `waiting` while its files are on the way; undefined where the number cannot be known. */
export type BadgeState = Badge | 'waiting' | undefined

/** What needs attention on each page. */
export function useBadges(): Record<BadgedPage, BadgeState> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  const projects = useSnapshotFile(shown, projectsQuery)
  const hotspots = useSnapshotFile(shown, hotspotsQuery)
  const readings = useReadings(shown)
  const summary = useSnapshotFile(shown, summaryQuery)

  return {
    targets: badge(combineResources({ view, ward, indicators }), (data) => {
      const { items } = data.indicators
      const { below } = countTargets(items, data.ward.rules, data.view.entry.asOf)
      return { count: below, target: links.belowPath }
    }),
    projects: badge(combineResources({ view, ward, projects }), (data) => {
      const { items } = data.projects
      const { late } = countProjectsOn(items, data.ward.rules, data.view.reference.date)
      return { count: late, target: links.lateProjects }
    }),
    hotspots: badge(combineResources({ view, ward, hotspots, readings }), (data) => {
      const { moment } = data.view.reference
      const { items } = data.hotspots
      const counts = countHotspots(judgeHotspots(items, data.readings, data.ward.rules, moment))
      // Without a single fresh reading the number is not known; 0 would say that all is calm.
      if (counts.unknown === counts.of) return undefined
      return { count: counts.active, target: links.activeHotspots }
    }),
    deadlines: badge(combineResources({ view, ward, summary }), (data) => {
      const { tasks } = data.summary
      const { overdue } = dueFactsOfSummary(tasks, data.ward.rules, data.view.reference.date)
      return { count: overdue, target: links.overdueTasks }
    }),
    dataQuality: badge(combineResources({ view, ward }), (data) => ({
      count: lateSourceIds(data.ward.sources, data.view.reference.date).size,
      target: links.lateSources,
    })),
  }
}

function badge<Data>(resource: ResourceState<Data>, read: (data: Data) => BadgeState): BadgeState {
  if (resource.state === 'ready') return read(resource.data)
  return resource.state === 'loading' ? 'waiting' : undefined
}
