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
import { countHotspots } from '../domain/hotspot-counts'
import { judgeHotspots } from '../domain/hotspot-severity'
import { countBelowPath } from '../domain/indicator-groups'
import { judgeIndicator } from '../domain/indicator-status'
import { countProjects, judgeProject } from '../domain/project-status'
import { lateSourceIds } from '../domain/sources'
import { links } from './links'
import type { PageName } from './pages'

interface Badge {
  count: number
  target: PageTarget
}

/** What needs attention on each page, as far as the files behind it are there. */
export function useBadges(): Partial<Record<PageName, Badge>> {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = dataOf(useSnapshotFile(shown, wardQuery))
  const indicators = dataOf(useSnapshotFile(shown, indicatorsQuery))
  const projects = dataOf(useSnapshotFile(shown, projectsQuery))
  const hotspots = dataOf(useSnapshotFile(shown, hotspotsQuery))
  const readings = dataOf(useReadings(shown))
  const summary = dataOf(useSnapshotFile(shown, summaryQuery))
  if (!shown || !ward) return {}

  const { reference, entry } = shown
  const { rules } = ward
  const badges: Partial<Record<PageName, Badge>> = {
    dataQuality: {
      count: lateSourceIds(ward.sources, reference.date).size,
      target: links.lateSources,
    },
  }
  if (indicators) {
    const targets = indicators.items.filter(({ scopes }) => scopes.includes('resolution'))
    const judged = targets.map((indicator) => judgeIndicator(indicator, rules, entry.asOf))
    badges.targets = { count: countBelowPath(judged).below, target: links.belowPath }
  }
  if (projects) {
    const judged = projects.items.map((project) => judgeProject(project, rules, reference.date))
    badges.projects = { count: countProjects(judged).late, target: links.lateProjects }
  }
  if (hotspots && readings) {
    const judged = judgeHotspots(hotspots.items, readings, rules, reference.moment)
    badges.hotspots = { count: countHotspots(judged).active, target: links.activeHotspots }
  }
  if (summary) {
    const { overdue } = dueFactsOfSummary(summary.tasks, rules, reference.date)
    badges.deadlines = { count: overdue, target: links.overdueTasks }
  }
  return badges
}

const dataOf = <Data>(resource: ResourceState<Data>): Data | null =>
  resource.state === 'ready' ? resource.data : null
