import type { Project } from '../../contract/projects'
import type { Person, Source, Unit, Ward } from '../../contract/ward'
import { judgeClearance } from '../../domain/clearance'
import type { JudgedClearance } from '../../domain/clearance'
import type { Difference } from '../../domain/comparison'
import { disbursementPartOf, judgeDisbursement } from '../../domain/money'
import type { DisbursementPart, JudgedDisbursement } from '../../domain/money'
import { isHeldByClearance } from '../../domain/project-groups'
import { judgeObstacles } from '../../domain/project-obstacles'
import type { JudgedObstacle } from '../../domain/project-obstacles'
import { compareBySlip, isLateProject } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import { judgeWorks } from '../../domain/project-works'
import type { SeriesStatus } from '../../domain/indicator-status'
import { lateSourceIds } from '../../domain/sources'
import type { LocalDate } from '../../lib/dates'
import { percentOf } from '../../lib/numbers'
import type { ProjectSet, ProjectsSearch } from './projects-search'

/** One project as the table shows it. */
export interface ProjectRow {
  readonly judged: JudgedProject
  readonly project: Project
  /** Days of slip since the meeting compared with. */
  readonly change: number | null
  /** Late now, and not so at the meeting compared with. */
  readonly isNewlyLate: boolean
  readonly works: SeriesStatus
  readonly money: JudgedDisbursement
  /** Paid, and due by then, as per cent of the year's plan, one decimal. */
  readonly paidShare: number | null
  readonly dueShare: number | null
  /** How it stands in the ward's disbursement figure. */
  readonly disbursementPart: DisbursementPart
  readonly clearance: JudgedClearance | null
  /** Those still open, the overdue ones first. */
  readonly obstacles: readonly JudgedObstacle[]
  readonly unit: Unit | null
  readonly owner: Person | null
  readonly source: Source | null
  readonly isSourceLate: boolean
}

interface Given {
  readonly judged: readonly JudgedProject[]
  readonly differences: ReadonlyMap<string, Difference>
  readonly ward: Ward
  readonly referenceDate: LocalDate
  readonly asOf: LocalDate
}

/** All projects, those with the largest slip first. */
export function listProjectRows(given: Given): ProjectRow[] {
  const { judged, differences, ward, referenceDate, asOf } = given
  const units = byId(ward.units)
  const people = byId(ward.people)
  const sources = byId(ward.sources)
  const lateSources = lateSourceIds(ward.sources, referenceDate)
  return [...judged].sort(compareBySlip).map((one) => {
    const { project } = one
    const money = judgeDisbursement(project, ward.rules, asOf)
    const share = (paid: number | null): number | null =>
      paid === null || money.yearPlan === null ? null : percentOf(paid, money.yearPlan)
    return {
      judged: one,
      project,
      change: differences.get(one.id)?.change ?? null,
      isNewlyLate: differences.get(one.id)?.isNewlyLate ?? false,
      works: judgeWorks(project, ward.rules, asOf),
      money,
      paidShare: share(money.actual),
      dueShare: share(money.due),
      disbursementPart: disbursementPartOf(project, money, asOf),
      clearance: judgeClearance(project, ward.rules, referenceDate),
      obstacles: judgeObstacles(project, ward.rules, referenceDate),
      unit: units.get(project.leadUnitId) ?? null,
      owner: project.ownerId === null ? null : (people.get(project.ownerId) ?? null),
      source: sources.get(project.sourceId) ?? null,
      isSourceLate: lateSources.has(project.sourceId),
    }
  })
}

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.toReversed().map((item) => [item.id, item] as const))

const isIn: Record<ProjectSet, (row: ProjectRow) => boolean> = {
  all: () => true,
  counted: ({ judged }) => !judged.isApart,
  late: ({ judged }) => isLateProject(judged),
  apart: ({ judged }) => judged.isApart,
  stalled: ({ project }) => project.stalled !== null,
  'conclusion-77': ({ project }) => project.stalled?.conclusion77 === true,
  clearance: ({ project }) => project.clearance !== null,
  'late-clearance': ({ judged }) => isHeldByClearance(judged),
  disbursement: ({ disbursementPart }) => disbursementPart === 'included',
  unreported: ({ disbursementPart }) => disbursementPart === 'left-out',
}

export const isInSet = (row: ProjectRow, set: ProjectSet): boolean => isIn[set](row)

export type ProjectFilter = Pick<
  ProjectsSearch,
  'status' | 'set' | 'project' | 'category' | 'unit' | 'area'
>

/** Whether the filters of the address, the search aside, keep a row. */
export const isKept = (
  row: ProjectRow,
  { status, set, project, category, unit, area }: ProjectFilter,
): boolean =>
  (status.length === 0 || status.includes(row.judged.token)) &&
  (project === null || row.judged.id === project) &&
  (category === null || row.project.category === category) &&
  (unit === null || row.project.leadUnitId === unit) &&
  (area === null || row.project.areaIds.includes(area)) &&
  isInSet(row, set)

/** What the search looks into. */
export const projectText = ({ project, unit, owner }: ProjectRow): (string | null)[] => [
  project.code,
  project.name,
  project.shortName ?? null,
  project.investor,
  unit?.name ?? null,
  owner?.name ?? null,
  owner?.position ?? null,
]
