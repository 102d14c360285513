import { severities } from '../../domain/hotspot-severity'
import type { Severity } from '../../domain/hotspot-severity'
import { choice, choiceList, defineSearch, sortOf, text } from '../../lib/search-params'
import type { SortOrder } from '../../lib/search-params'

export const hotspotKindFilters = ['all', 'flood', 'congestion'] as const
export type HotspotKindFilter = (typeof hotspotKindFilters)[number]

export const hotspotStateFilters = ['counted', 'resolved', 'all'] as const
export type HotspotStateFilter = (typeof hotspotStateFilters)[number]

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
  'owner',
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
  q: string
  sort: SortOrder<HotspotColumn>
}

export const hotspotsSearch = defineSearch<HotspotsSearch>({
  kind: choice(hotspotKindFilters, 'all'),
  severity: choiceList(severities),
  earlier: choiceList(severities),
  state: choice(hotspotStateFilters, 'counted'),
  q: text(80),
  sort: sortOf(hotspotColumns, { column: 'severity', descending: false }),
})

/** Where a count of hotspots leads: the table with exactly those rows. */
export const hotspotsTarget = (part: Partial<HotspotsSearch>) => ({
  to: '/hotspots',
  search: hotspotsSearch.print({ ...hotspotsSearch.fallback, ...part }),
})
