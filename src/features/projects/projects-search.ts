import { statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import { choice, choiceList, defineSearch, id, sortOf, text } from '../../lib/search-params'
import type { SortOrder } from '../../lib/search-params'

/** Which projects: what the numbers on other pages count. `counted` are those not apart. */
export const projectSets = [
  'all',
  'counted',
  'late',
  'apart',
  'stalled',
  'conclusion-77',
  'clearance',
  'disbursement',
  'unreported',
] as const
export type ProjectSet = (typeof projectSets)[number]

export const projectColumns = [
  'name',
  'category',
  'unit',
  'status',
  'due',
  'end',
  'slip',
  'change',
  'works',
  'money',
  'households',
  'obstacles',
  'source',
] as const
export type ProjectColumn = (typeof projectColumns)[number]

export interface ProjectsSearch {
  /** None means all. */
  status: readonly StatusToken[]
  set: ProjectSet
  /** One project alone, by its id. */
  project: string | null
  /** The lead unit's id. */
  unit: string | null
  q: string
  sort: SortOrder<ProjectColumn>
}

export const projectsSearch = defineSearch<ProjectsSearch>({
  status: choiceList(statusOrder),
  set: choice(projectSets, 'all'),
  project: id(),
  unit: id(),
  q: text(80),
  sort: sortOf(projectColumns, { column: 'status', descending: false }),
})

/** Where a count of projects leads: the table with exactly those rows. */
export const projectsTarget = (part: Partial<ProjectsSearch>) => ({
  to: '/projects',
  search: projectsSearch.print({ ...projectsSearch.fallback, ...part }),
})
