import { choice, choiceList, defineSearch, id, sortOf, text } from '../../lib/search-params'
import type { SortOrder } from '../../lib/search-params'

export const findingKinds = ['set-aside', 'odd'] as const
export type FindingKind = (typeof findingKinds)[number]

export const sourceFilters = ['all', 'late'] as const
export type SourceFilter = (typeof sourceFilters)[number]

export const findingColumns = ['resource', 'id', 'field', 'found', 'expected', 'kind'] as const
export type FindingColumn = (typeof findingColumns)[number]

export const sourceColumns = [
  'name',
  'unit',
  'cadence',
  'schedule',
  'updated',
  'due',
  'days',
] as const
export type SourceColumn = (typeof sourceColumns)[number]

export interface DataQualitySearch {
  /** None means all. */
  kind: readonly FindingKind[]
  sources: SourceFilter
  /** The source that a figure elsewhere comes from: it stands first, marked. */
  source: string | null
  q: string
  /** Of what is wrong with the data. */
  sort: SortOrder<FindingColumn>
  sourceSort: SortOrder<SourceColumn>
}

export const dataQualitySearch = defineSearch<DataQualitySearch>({
  kind: choiceList(findingKinds),
  sources: choice(sourceFilters, 'all'),
  source: id(),
  q: text(120),
  sort: sortOf(findingColumns, { column: 'resource', descending: false }),
  sourceSort: sortOf(sourceColumns, { column: 'days', descending: true }),
})

/** Where a count of late sources or of faults in the data leads. */
export const qualityTarget = (part: Partial<DataQualitySearch>) => ({
  to: '/data-quality',
  search: dataQualitySearch.print({ ...dataQualitySearch.fallback, ...part }),
})
