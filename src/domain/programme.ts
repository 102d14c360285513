import type { Programme, ProgrammeBranch, Solution } from '../contract/programme'
import { hasScope } from './indicator-groups'
import type { JudgedIndicator } from './indicator-status'
import type { JudgedProject } from './project-status'
import { countByStatus } from './status'
import type { StatusCounts } from './status'
import type { JudgedTask } from './task-status'

/** What serves a part of the programme: each item once, however many solutions it serves there. */
export interface LinkedWork {
  /** Of the resolution; the other indicators stand beside. */
  readonly targets: readonly JudgedIndicator[]
  readonly otherIndicators: readonly JudgedIndicator[]
  /** Those that count; what is stalled or suspended stands apart. */
  readonly projects: readonly JudgedProject[]
  readonly apartProjects: readonly JudgedProject[]
  /** Cancelled ones are left out. */
  readonly tasks: readonly JudgedTask[]
}

/** A part of the programme with what serves it, counted. */
export interface RollUp extends LinkedWork {
  readonly targetCounts: StatusCounts
  readonly projectCounts: StatusCounts
  readonly taskCounts: StatusCounts
  /** Tasks that were overdue in the snapshot compared with; null where there is none. */
  readonly overdueThen: number | null
  /** Nothing at all is linked. */
  readonly isGap: boolean
}

export interface SolutionNode {
  readonly solution: Solution
  readonly work: RollUp
}

export interface BranchNode {
  readonly kind: 'key-task' | 'breakthrough' | 'unknown'
  /** null: the solutions below name a parent that does not exist. */
  readonly branch: ProgrammeBranch | null
  readonly solutions: readonly SolutionNode[]
  readonly work: RollUp
}

export interface ProgrammeTree {
  readonly branches: readonly BranchNode[]
  readonly all: RollUp
  /** "Ngoài chương trình": what names no solution, or none that exists. */
  readonly outside: RollUp
  readonly found: Programme['expected']
  readonly gaps: number
  /** Solutions with overdue tasks. */
  readonly withOverdue: number
  /** The branch with the most overdue tasks, the first of equal ones; null when nothing is. */
  readonly worst: BranchNode | null
}

export interface ProgrammeWork {
  readonly indicators: readonly JudgedIndicator[]
  readonly projects: readonly JudgedProject[]
  readonly tasks: readonly JudgedTask[]
  /** Tasks of the snapshot compared with, judged on its own day; null without one. */
  readonly tasksThen: readonly JudgedTask[] | null
}

interface Linked {
  readonly indicators: readonly JudgedIndicator[]
  readonly projects: readonly JudgedProject[]
  readonly tasks: readonly JudgedTask[]
  readonly tasksThen: readonly JudgedTask[] | null
}

function rollUp({ indicators, projects, tasks, tasksThen }: Linked): RollUp {
  const counted = tasks.filter(({ isCounted }) => isCounted)
  const targets = indicators.filter((judged) => hasScope(judged, 'resolution'))
  const running = projects.filter(({ isApart }) => !isApart)
  return {
    targets,
    otherIndicators: indicators.filter((judged) => !hasScope(judged, 'resolution')),
    projects: running,
    apartProjects: projects.filter(({ isApart }) => isApart),
    tasks: counted,
    targetCounts: countByStatus(targets),
    projectCounts: countByStatus(running),
    taskCounts: countByStatus(counted),
    overdueThen: tasksThen && tasksThen.filter(({ token }) => token === 'overdue').length,
    isGap: indicators.length + projects.length + counted.length === 0,
  }
}

/** Records by the solutions that they name; of two records with one id the first counts. */
function groupBySolution<Judged extends { readonly id: string }>(
  judged: readonly Judged[],
  solutionsOf: (judged: Judged) => readonly string[],
): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>()
  const seen = new Set<string>()
  for (const each of judged) {
    if (seen.has(each.id)) continue
    seen.add(each.id)
    for (const id of new Set(solutionsOf(each))) {
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [each])
      else group.push(each)
    }
  }
  return groups
}

const distinct = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => [
  ...new Set(lists.flat()),
]

const firstById = <Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] => {
  const seen = new Set<string>()
  return items.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/**
 * The tree 5–2–25 with what serves each part.
 * Rule: each roll-up counts distinct linked items, so that a branch can count fewer than the sum of
 * its solutions; what has no solution, or none that exists, stands in "ngoài chương trình".
 */
export function buildProgrammeTree(programme: Programme, work: ProgrammeWork): ProgrammeTree {
  const known = new Set(programme.solutions.map(({ id }) => id))
  // What names no known solution is gathered under a name that no id can have.
  const existing = (ids: readonly string[]): readonly string[] => {
    const named = ids.filter((id) => known.has(id))
    return named.length === 0 ? [''] : named
  }
  const taskSolution = ({ task }: JudgedTask): readonly string[] =>
    existing([task.solutionId ?? ''])
  const indicators = groupBySolution(work.indicators, ({ indicator }) =>
    existing(indicator.solutionIds),
  )
  const projects = groupBySolution(work.projects, ({ project }) => existing(project.solutionIds))
  const tasks = groupBySolution(work.tasks, taskSolution)
  const tasksThen = work.tasksThen && groupBySolution(work.tasksThen, taskSolution)
  const linkedTo = (ids: readonly string[]): RollUp =>
    rollUp({
      indicators: distinct(ids.map((id) => indicators.get(id) ?? [])),
      projects: distinct(ids.map((id) => projects.get(id) ?? [])),
      tasks: distinct(ids.map((id) => tasks.get(id) ?? [])),
      tasksThen: tasksThen && distinct(ids.map((id) => tasksThen.get(id) ?? [])),
    })

  const solutions = firstById(programme.solutions)
  const nodeOf = (solution: Solution): SolutionNode => ({ solution, work: linkedTo([solution.id]) })
  const branchOf =
    (kind: BranchNode['kind']) =>
    (branch: ProgrammeBranch): BranchNode => {
      const own = solutions.filter(({ parentId }) => parentId === branch.id)
      return { kind, branch, solutions: own.map(nodeOf), work: linkedTo(own.map(({ id }) => id)) }
    }
  const keyTasks = firstById(programme.keyTasks)
  const breakthroughs = firstById(programme.breakthroughs)
  const parents = new Set([...keyTasks, ...breakthroughs].map(({ id }) => id))
  const strays = solutions.filter(({ parentId }) => !parents.has(parentId))
  const branches: readonly BranchNode[] = [
    ...keyTasks.map(branchOf('key-task')),
    ...breakthroughs.map(branchOf('breakthrough')),
    ...(strays.length === 0
      ? []
      : [
          {
            kind: 'unknown' as const,
            branch: null,
            solutions: strays.map(nodeOf),
            work: linkedTo(strays.map(({ id }) => id)),
          },
        ]),
  ]
  const nodes = branches.flatMap((branch) => branch.solutions)
  return {
    branches,
    all: linkedTo(solutions.map(({ id }) => id)),
    outside: linkedTo(['']),
    found: {
      targets: firstById(work.indicators).filter((judged) => hasScope(judged, 'resolution')).length,
      keyTasks: keyTasks.length,
      breakthroughs: breakthroughs.length,
      solutions: solutions.length,
    },
    gaps: nodes.filter((node) => node.work.isGap).length,
    withOverdue: nodes.filter((node) => node.work.taskCounts.overdue > 0).length,
    worst: branches.reduce<BranchNode | null>(
      (worst, branch) =>
        branch.work.taskCounts.overdue > (worst?.work.taskCounts.overdue ?? 0) ? branch : worst,
      null,
    ),
  }
}
