import { severities } from '../../domain/hotspot-severity'
import type { Severity } from '../../domain/hotspot-severity'
import { choice, choiceList, defineSearch, id, sortOf, text } from '../../lib/search-params'
import type { SortOrder } from '../../lib/search-params'

export const hotspotKindFilters = ['all', 'flood', 'congestion'] as const
export type HotspotKindFilter = (typeof hotspotKindFilters)[number]

export const hotspotStateFilters = ['counted', 'resolved', 'all'] as const
export type HotspotStateFilter = (typeof hotspotStateFilters)[number]

/** What goes on now, what the last twelve months cost, or every spot as a table. */
export const hotspotViews = ['now', 'year', 'table'] as const
export type HotspotView = (typeof hotspotViews)[number]

export const hotspotColumns = [
  'name',
  'severity',
  'value',
  'change',
  'since',
  'area',
  'level',
  'state',
  'mitigation',
  'slip',
  'due',
  'source',
] as const
export type HotspotColumn = (typeof hotspotColumns)[number]

export interface HotspotsSearch {
  kind: HotspotKindFilter
  /** None means all. */
  severity: readonly Severity[]
  /** Severity about half an hour before; none means all. */
  earlier: readonly Severity[]
  /** `counted`: all that are not resolved, what every count is out of. */
  state: HotspotStateFilter
  /** Spots of one area; null means all. */
  area: string | null
  q: string
  view: HotspotView
  /** The spot that map, list and table have selected. */
  spot: string | null
  sort: SortOrder<HotspotColumn>
}

export const hotspotsSearch = defineSearch<HotspotsSearch>({
  kind: choice(hotspotKindFilters, 'all'),
  severity: choiceList(severities),
  earlier: choiceList(severities),
  state: choice(hotspotStateFilters, 'counted'),
  area: id(),
  q: text(80),
  view: choice(hotspotViews, 'now'),
  spot: id(),
  sort: sortOf(hotspotColumns, { column: 'severity', descending: false }),
})

/** On the page of one spot: which event's course is drawn; null is today's. */
export const hotspotSearch = defineSearch<{ run: string | null }>({ run: id() })

/** Where a count of hotspots leads: the table with exactly those rows. */
export const hotspotsTarget = (part: Partial<HotspotsSearch>) => ({
  to: '/hotspots',
  search: hotspotsSearch.print({ ...hotspotsSearch.fallback, view: 'table', ...part }),
})
