import type { IndicatorsFile } from '../../contract/indicators'
import type { ProjectsFile } from '../../contract/projects'
import type { Summary } from '../../contract/summary'
import type { Ward } from '../../contract/ward'
import { dueFactsOfSummary } from '../../domain/due-facts'
import { compareByGap, hasScope } from '../../domain/indicator-groups'
import { judgeIndicator } from '../../domain/indicator-status'
import { compareBySlip, isLateProject, judgeProject } from '../../domain/project-status'
import { countByStatus, isBelowPath } from '../../domain/status'
import type { StatusCounts, StatusToken } from '../../domain/status'
import { openTaskCounts } from '../../domain/wall-statuses'
import type { View } from '../../api/view'
import { daysBetween } from '../../lib/dates'

/** From what is done to what is not known, as the bar of a column runs. */
export const barOrder = [
  'done',
  'on-track',
  'at-risk',
  'late',
  'overdue',
  'no-data',
] as const satisfies readonly StatusToken[]

export type SceneColumnId = 'overdue-tasks' | 'below-path' | 'late-projects'

/** What a column says beside its number. */
export interface SceneFacts {
  readonly counts: StatusCounts
  /** The worst record: days late, or per cent of its path (null: nothing reported of it). */
  readonly worst: { readonly name: string; readonly value: number | null } | null
}

interface Shown {
  view: View
  ward: Ward
}

export function taskFacts({ view, ward, summary }: Shown & { summary: Summary }): SceneFacts {
  const { date } = view.reference
  const [first] = summary.tasks.earliest
  const days = first ? daysBetween(first.due, date) : 0
  return {
    counts: openTaskCounts(dueFactsOfSummary(summary.tasks, ward.rules, date)),
    worst: first && days > 0 ? { name: first.title, value: days } : null,
  }
}

export function targetFacts(data: Shown & { indicators: IndicatorsFile }): SceneFacts {
  const judged = data.indicators.items
    .map((indicator) => judgeIndicator(indicator, data.ward.rules, data.view.entry.asOf))
    .filter((one) => hasScope(one, 'resolution'))
  const worst = [...judged].sort(compareByGap).find(({ token }) => isBelowPath(token))
  return {
    counts: countByStatus(judged),
    worst: worst
      ? { name: worst.indicator.shortName ?? worst.indicator.name, value: worst.percent }
      : null,
  }
}

export function projectFacts({
  view,
  ward,
  projects,
}: Shown & { projects: ProjectsFile }): SceneFacts {
  const judged = projects.items
    .map((project) => judgeProject(project, ward.rules, view.reference.date))
    .filter(({ isApart }) => !isApart)
  const worst = judged.filter(isLateProject).sort(compareBySlip)[0]
  return {
    counts: countByStatus(judged),
    worst: worst
      ? { name: worst.project.shortName ?? worst.project.name, value: worst.slip?.days ?? null }
      : null,
  }
}
