import type { Project } from '../../contract/projects'
import { statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import {
  choice,
  choiceList,
  defineSearch,
  id,
  integer,
  optionalChoice,
  sortOf,
  text,
} from '../../lib/search-params'
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
  'late-clearance',
  'disbursement',
  'unreported',
] as const
export type ProjectSet = (typeof projectSets)[number]

/** In the order of the list that they are chosen from. */
export const projectCategories = [
  'road',
  'drainage',
  'utilities',
  'urban-area',
  'school',
  'public-building',
  'other',
] as const satisfies readonly Project['category'][]

/** What the rows of the chart stand under. */
export const projectGroupings = ['status', 'unit', 'category', 'none'] as const
export type ProjectGrouping = (typeof projectGroupings)[number]

/** How far the chart's axis reaches. */
export const projectScales = ['quarter', 'year'] as const

/** The figure of the page: a chart, or the table that `table` in the address asks for. */
export const projectsFigure = 'projects'

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
  category: Project['category'] | null
  /** The lead unit's id. */
  unit: string | null
  area: string | null
  group: ProjectGrouping
  scale: (typeof projectScales)[number]
  /** Of a chart that is too long to be drawn whole, from 1. */
  page: number
  q: string
  sort: SortOrder<ProjectColumn>
}

export const projectsSearch = defineSearch<ProjectsSearch>({
  status: choiceList(statusOrder),
  set: choice(projectSets, 'all'),
  project: id(),
  category: optionalChoice(projectCategories),
  unit: id(),
  area: id(),
  group: choice(projectGroupings, 'status'),
  scale: choice(projectScales, 'quarter'),
  page: integer(1, 9999, 1),
  q: text(80),
  sort: sortOf(projectColumns, { column: 'status', descending: false }),
})

/** Where a count of projects leads: the table with exactly those rows. */
export const projectsTarget = (part: Partial<ProjectsSearch>) => ({
  to: '/projects',
  search: projectsSearch.print({ ...projectsSearch.fallback, ...part }),
})
