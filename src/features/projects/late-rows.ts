import type { Project } from '../../contract/projects'
import type { Difference } from '../../domain/comparison'
import { buildGanttRow } from '../../domain/project-gantt'
import type { GanttRow } from '../../domain/project-gantt'
import { judgeObstacles } from '../../domain/project-obstacles'
import type { JudgedObstacle } from '../../domain/project-obstacles'
import type { ProjectSlip } from '../../domain/project-slip'
import { compareBySlip, countProjects, isLateProject } from '../../domain/project-status'
import type { JudgedProject, ProjectCounts } from '../../domain/project-status'
import { judgeWorks } from '../../domain/project-works'
import type { WardRules } from '../../contract/rules'
import type { LocalDate } from '../../lib/dates'

/** The line under a project's name: what holds it up, else how far its works are. */
export type LateNote =
  | { readonly kind: 'obstacle'; readonly label: string }
  | { readonly kind: 'works'; readonly percent: number }
  | { readonly kind: 'milestone'; readonly name: string }

export interface LateRow {
  readonly judged: JudgedProject
  readonly project: Project
  readonly slip: ProjectSlip
  readonly row: GanttRow
  /** Days of slip since the meeting compared with. */
  readonly change: number | null
  /** Those still open, the overdue ones first. */
  readonly obstacles: readonly JudgedObstacle[]
  readonly note: LateNote | null
}

export interface LateProjects {
  readonly counts: ProjectCounts
  /** The largest slip of a late project, 0 when none is late. */
  readonly longest: number
  /** The late ones by days, then those at risk by days. */
  readonly rows: readonly LateRow[]
  /** Late ones that found no place. */
  readonly more: number
  /** No counted project has anything that it could be judged by. */
  readonly isUnknown: boolean
}

interface Given {
  readonly judged: readonly JudgedProject[]
  readonly differences: ReadonlyMap<string, Difference>
  readonly rules: WardRules
  readonly referenceDate: LocalDate
  readonly asOf: LocalDate
  /** How many rows there is room for. */
  readonly room: number
}

/** What the overview shows of late projects. */
export function listLateProjects(given: Given): LateProjects {
  const { judged, room } = given
  const late = judged.filter(isLateProject).sort(compareBySlip)
  const atRisk = judged
    .filter(({ isApart, token }) => !isApart && token === 'at-risk')
    .sort(compareBySlip)
  const rows = [...late, ...atRisk].slice(0, room).flatMap((project) => {
    const row = makeRow(project, given)
    return row === null ? [] : [row]
  })
  return {
    counts: countProjects(judged),
    longest: late[0]?.slip?.days ?? 0,
    rows,
    more: Math.max(0, late.length - room),
    isUnknown: judged.every(({ isApart, token }) => isApart || token === 'no-data'),
  }
}

function makeRow(judged: JudgedProject, given: Given): LateRow | null {
  const { project, slip } = judged
  if (slip === null) return null
  const obstacles = judgeObstacles(project, given.rules, given.referenceDate)
  return {
    judged,
    project,
    slip,
    row: buildGanttRow(project, slip, given.referenceDate),
    change: given.differences.get(judged.id)?.change ?? null,
    obstacles,
    note: findNote(judged, obstacles, given),
  }
}

function findNote(
  { project, slip, token }: JudgedProject,
  [first]: readonly JudgedObstacle[],
  given: Given,
): LateNote | null {
  if (first) return { kind: 'obstacle', label: first.obstacle.label }
  const cause = slip?.cause?.milestone
  const works = judgeWorks(project, given.rules, given.asOf).actual
  if (works !== null && (token === 'at-risk' || cause === undefined || cause === slip?.closing)) {
    return { kind: 'works', percent: works }
  }
  return cause === undefined ? null : { kind: 'milestone', name: cause.name }
}
