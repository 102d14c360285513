import type { Decision } from '../../contract/decisions'
import type { Indicator } from '../../contract/indicators'
import type { Programme, Solution } from '../../contract/programme'
import type { Project } from '../../contract/projects'
import type { Task } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { judgeProject } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import { compareStatus } from '../../domain/status'
import { judgeTask } from '../../domain/task-status'
import type { JudgedTask } from '../../domain/task-status'
import { compareDates } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

export interface WorkFiles {
  tasks: { items: readonly Task[] }
  programme: Programme
  projects: { items: readonly Project[] }
  decisions: { items: readonly Decision[] }
}

export interface LinkedSolution {
  id: string
  /** null: the programme does not have it. */
  solution: Solution | null
  /** Work that serves it, and how much of that is done. */
  total: number
  done: number
}

export interface LinkedWork {
  solutions: readonly LinkedSolution[]
  /** Open ones, the heaviest status and then the earliest deadline first. */
  open: readonly JudgedTask[]
  finished: readonly JudgedTask[]
  projects: readonly JudgedProject[]
  decisions: readonly Decision[]
}

const noDate = '9999'

/** What serves a target: the solutions it names, and the work, projects and decisions that name it. */
export function linkWork(
  { id, solutionIds }: Indicator,
  { tasks, programme, projects, decisions }: WorkFiles,
  { rules }: Pick<Ward, 'rules'>,
  reference: LocalDate,
): LinkedWork {
  const judged = tasks.items
    .filter(({ indicatorId }) => indicatorId === id)
    .map((task) => judgeTask(task, rules, reference))
    .filter(({ isCounted }) => isCounted)
    .sort(
      (left, right) =>
        compareStatus(left.token, right.token) ||
        compareDates(left.task.due ?? noDate, right.task.due ?? noDate),
    )
  return {
    solutions: solutionIds.map((solutionId) => {
      const serving = tasks.items.filter(
        (task) => task.solutionId === solutionId && task.state !== 'cancelled',
      )
      return {
        id: solutionId,
        solution: programme.solutions.find((solution) => solution.id === solutionId) ?? null,
        total: serving.length,
        done: serving.filter(({ state }) => state === 'done').length,
      }
    }),
    open: judged.filter(({ isOpen }) => isOpen),
    finished: judged.filter(({ isOpen }) => !isOpen),
    projects: projects.items
      .filter(({ indicatorIds }) => indicatorIds.includes(id))
      .map((project) => judgeProject(project, rules, reference))
      .sort((left, right) => compareStatus(left.token, right.token)),
    decisions: decisions.items.filter(({ indicatorId }) => indicatorId === id),
  }
}
