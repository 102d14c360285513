import type { BranchNode, ProgrammeTree, SolutionNode } from '../../domain/programme'
import { matchesSearch } from '../../lib/text'
import type { ProgrammeSearch } from './programme-search'

export interface ShownBranch {
  readonly node: BranchNode
  /** The row's id in the address; the branch without a name has one of its own. */
  readonly id: string
  readonly isFolded: boolean
  /** Those that the filters leave. */
  readonly solutions: readonly SolutionNode[]
}

/** Where solutions of an unknown branch are gathered; no id of the ward's is written with a dot. */
export const strayBranch = 'unknown.'

/**
 * The branches and solutions that the filters leave. While something is filtered, branches without a
 * match are left out; what the address names stands open and is never filtered away.
 */
export function showTree(tree: ProgrammeTree, search: ProgrammeSearch): readonly ShownBranch[] {
  const { show, lead, q, folded, item } = search
  const isFiltered = show !== 'all' || lead !== null || q !== ''
  const keep = (branch: BranchNode, { solution, work }: SolutionNode): boolean =>
    (show === 'all' || (show === 'gaps' ? work.isGap : work.taskCounts.overdue > 0)) &&
    (lead === null || solution.leadUnitId === lead) &&
    matchesSearch(
      q,
      solution.code,
      solution.name,
      branch.branch?.code ?? null,
      branch.branch?.name ?? null,
    )
  return tree.branches.flatMap((node) => {
    const id = node.branch?.id ?? strayBranch
    const isNamed = id === item || node.solutions.some(({ solution }) => solution.id === item)
    const solutions = node.solutions.filter(
      (each) => !isFiltered || keep(node, each) || each.solution.id === item,
    )
    if (isFiltered && solutions.length === 0 && !isNamed) return []
    const holdsItem = solutions.some(({ solution }) => solution.id === item)
    return [{ node, id, solutions, isFolded: folded.includes(id) && !holdsItem }]
  })
}

/** Whether the address names a row of the tree. */
export const hasItem = (tree: ProgrammeTree, item: string): boolean =>
  tree.branches.some(
    ({ branch, solutions }) =>
      branch?.id === item || solutions.some(({ solution }) => solution.id === item),
  )
