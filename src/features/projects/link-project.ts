import type { Decision } from '../../contract/decisions'
import type { Hotspot } from '../../contract/hotspots'
import type { Indicator } from '../../contract/indicators'
import type { Programme, Solution } from '../../contract/programme'
import type { Project } from '../../contract/projects'
import type { WardRules } from '../../contract/rules'
import type { Task } from '../../contract/tasks'
import { judgeIndicator } from '../../domain/indicator-status'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { compareStatus } from '../../domain/status'
import { judgeTask } from '../../domain/task-status'
import type { JudgedTask } from '../../domain/task-status'
import { compareDates } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

export interface LinkFiles {
  readonly tasks: { readonly items: readonly Task[] }
  readonly indicators: { readonly items: readonly Indicator[] }
  readonly hotspots: { readonly items: readonly Hotspot[] }
  readonly decisions: { readonly items: readonly Decision[] }
  readonly programme: Programme
}

export interface ProjectLinkage {
  /** By weight of status and deadline. */
  readonly open: readonly JudgedTask[]
  readonly finished: readonly JudgedTask[]
  readonly indicators: readonly { readonly id: string; readonly judged: JudgedIndicator | null }[]
  readonly hotspots: readonly Hotspot[]
  readonly solutions: readonly { readonly id: string; readonly solution: Solution | null }[]
  readonly decisions: readonly Decision[]
}

const noDate = '9999'

/** What names a project or is named by it; a name that leads nowhere keeps its id. */
export function linkProject(
  project: Project,
  files: LinkFiles,
  rules: WardRules,
  { reference, asOf }: { reference: LocalDate; asOf: LocalDate },
): ProjectLinkage {
  const { tasks, indicators, hotspots, decisions, programme } = files
  const judged = tasks.items
    .filter(({ projectId }) => projectId === project.id)
    .map((task) => judgeTask(task, rules, reference))
    .filter(({ isCounted }) => isCounted)
    .sort(
      (left, right) =>
        compareStatus(left.token, right.token) ||
        compareDates(left.task.due ?? noDate, right.task.due ?? noDate),
    )
  return {
    open: judged.filter(({ isOpen }) => isOpen),
    finished: judged.filter(({ isOpen }) => !isOpen),
    indicators: project.indicatorIds.map((id) => {
      const indicator = indicators.items.find((known) => known.id === id)
      return { id, judged: indicator ? judgeIndicator(indicator, rules, asOf) : null }
    }),
    hotspots: hotspots.items.filter(({ mitigation }) => mitigation?.projectId === project.id),
    solutions: project.solutionIds.map((id) => ({
      id,
      solution: programme.solutions.find((solution) => solution.id === id) ?? null,
    })),
    decisions: decisions.items.filter(({ projectId }) => projectId === project.id),
  }
}
