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
import {
  belowPathFigure,
  countProjectsOn,
  countTargets,
  lateProjectsFigure,
  overdueFigure,
} from '../domain/headline'
import { countHotspots } from '../domain/hotspot-counts'
import { judgeHotspots } from '../domain/hotspot-severity'
import { hasUnreported, lateSourceIds } from '../domain/sources'
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
      const counts = countTargets(items, data.ward.rules, data.view.entry.asOf)
      return known(belowPathFigure(counts, null).value, links.belowPath)
    }),
    projects: badge(combineResources({ view, ward, projects }), (data) => {
      const { items } = data.projects
      const counts = countProjectsOn(items, data.ward.rules, data.view.reference.date)
      return known(lateProjectsFigure(counts, null).value, links.lateProjects)
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
      const facts = dueFactsOfSummary(tasks, data.ward.rules, data.view.reference.date)
      return known(overdueFigure(facts, null).value, links.overdueTasks)
    }),
    dataQuality: badge(combineResources({ view, ward }), (data) => {
      const { sources } = data.ward
      const count = lateSourceIds(sources, data.view.reference.date).size
      return known(count === 0 && hasUnreported(sources) ? null : count, links.lateSources)
    }),
  }
}

/** Where nothing can be counted there is no badge; 0 would say that all is well. */
const known = (count: number | null, target: PageTarget): BadgeState =>
  count === null ? undefined : { count, target }

function badge<Data>(resource: ResourceState<Data>, read: (data: Data) => BadgeState): BadgeState {
  if (resource.state === 'ready') return read(resource.data)
  return resource.state === 'loading' ? 'waiting' : undefined
}
