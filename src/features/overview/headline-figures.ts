import type { View } from '../../api/view'
import type { HotspotsFile } from '../../contract/hotspots'
import type { IndicatorsFile } from '../../contract/indicators'
import type { ProjectsFile } from '../../contract/projects'
import type { Readings } from '../../contract/readings'
import type { Summary } from '../../contract/summary'
import type { Ward } from '../../contract/ward'
import { dueFactsOfSummary } from '../../domain/due-facts'
import {
  belowPathFigure,
  countProjectsOn,
  countTargets,
  disbursementFigure,
  dueSoonFigure,
  lateProjectsFigure,
  overdueFigure,
  severeFloodsFigure,
} from '../../domain/headline'
import type { HeadlineFigure } from '../../domain/headline'
import { countSevereFloods } from '../../domain/hotspot-counts'
import { judgeHotspots } from '../../domain/hotspot-severity'
import { sumDisbursement } from '../../domain/money'

export interface ShownFigure extends HeadlineFigure {
  /** When the earlier value was read, of a figure from readings; null: at the meeting compared with. */
  readonly thenAt: string | null
  /** How many a sum leaves out, or how many of a count have no status; null for the others. */
  readonly leftOut: number | null
  /** How many of what it counts have no fresh reading; null where it counts no readings. */
  readonly unknown: number | null
  /** How many days ahead it looks, null where it does not. */
  readonly days: number | null
}

interface Shown {
  view: View
  ward: Ward
}

const plain = (figure: HeadlineFigure): ShownFigure => ({
  ...figure,
  thenAt: null,
  leftOut: null,
  unknown: null,
  days: null,
})

export function taskFigures(data: Shown & { summary: Summary; before: Summary | null }) {
  const { view, ward, summary, before } = data
  const now = dueFactsOfSummary(summary.tasks, ward.rules, view.reference.date)
  const then =
    before && view.comparedWith
      ? dueFactsOfSummary(before.tasks, ward.rules, view.comparedWith.asOf)
      : null
  return {
    'overdue-tasks': plain(overdueFigure(now, then)),
    'due-soon': { ...plain(dueSoonFigure(now, then)), days: ward.rules.task.dueSoonDays },
  }
}

export function targetFigures(
  data: Shown & { indicators: IndicatorsFile; before: IndicatorsFile | null },
) {
  const { view, ward, indicators, before } = data
  const now = countTargets(indicators.items, ward.rules, view.entry.asOf)
  const then =
    before && view.comparedWith
      ? countTargets(before.items, ward.rules, view.comparedWith.asOf)
      : null
  return { 'below-path': { ...plain(belowPathFigure(now, then)), leftOut: now.unjudged } }
}

export function projectFigures(
  data: Shown & { projects: ProjectsFile; before: ProjectsFile | null },
) {
  const { view, ward, projects, before } = data
  const then =
    before && view.comparedWith ? { items: before.items, asOf: view.comparedWith.asOf } : null
  const paid = sumDisbursement(projects.items, ward.rules, view.entry.asOf)
  const paidThen = then && sumDisbursement(then.items, ward.rules, then.asOf)
  const late = countProjectsOn(projects.items, ward.rules, view.reference.date)
  const lateThen = then && countProjectsOn(then.items, ward.rules, then.asOf)
  return {
    'late-projects': { ...plain(lateProjectsFigure(late, lateThen)), leftOut: late.unjudged },
    disbursement: {
      ...plain(disbursementFigure(paid, paidThen)),
      leftOut: paid.leftOut,
    },
  }
}

export function floodFigures(data: Shown & { hotspots: HotspotsFile; readings: Readings }) {
  const { view, ward, hotspots, readings } = data
  const severe = countSevereFloods(
    judgeHotspots(hotspots.items, readings, ward.rules, view.reference.moment),
  )
  return {
    'severe-floods': {
      ...plain(severeFloodsFigure(severe)),
      thenAt: severe.earlierAt,
      unknown: severe.unknown,
    },
  }
}
