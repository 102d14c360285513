import {
  digitalFields,
  indicatorCategories,
  indicatorScopes,
  planAuthors,
  serviceParts,
} from '../../contract/indicators'
import type {
  DigitalField,
  IndicatorCategory,
  IndicatorScope,
  PlanAuthor,
  ServicePart,
} from '../../contract/indicators'
import { statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import type { StatusChange } from '../../domain/indicator-changes'
import {
  choice,
  choiceList,
  defineSearch,
  id,
  optionalChoice,
  sortOf,
  text,
} from '../../lib/search-params'
import type { SortOrder } from '../../lib/search-params'

export const targetColumns = [
  'name',
  'status',
  'percent',
  'change',
  'actual',
  'due',
  'goal',
  'unit',
  'other',
  'lead',
  'owner',
  'source',
] as const

export type TargetColumn = (typeof targetColumns)[number]

export interface TargetsSearch {
  /** Which set of indicators the page lists. */
  scope: IndicatorScope
  /** A field of the ward's work; null: any. */
  category: IndicatorCategory | null
  /** One of the five digital fields; null: any. */
  field: DigitalField | null
  /** A part of the service centre's or of Decision 766's figures; null: any. */
  part: ServicePart | null
  /** Empty: all. */
  status: readonly StatusToken[]
  /** Only those whose status moved that way since the snapshot compared with. */
  changed: StatusChange | null
  /** The lead unit's id. */
  unit: string | null
  /** Whose plan for the whole year stands in the path's place; null: the ward's path. */
  against: PlanAuthor | null
  q: string
  /** `status`: the three groups, each by gap. */
  sort: SortOrder<TargetColumn>
}

/** The state of the targets page; without parameters: the resolution's targets, worst first. */
export const targetsSearch = defineSearch<TargetsSearch>({
  scope: choice(indicatorScopes, 'resolution'),
  category: optionalChoice(indicatorCategories),
  field: optionalChoice(digitalFields),
  part: optionalChoice(serviceParts),
  status: choiceList(statusOrder),
  changed: optionalChoice(['worse', 'better']),
  unit: id(),
  against: optionalChoice(planAuthors),
  q: text(80),
  sort: sortOf(targetColumns, { column: 'status', descending: false }),
})

/** The figures of the targets page stand as a table instead of as bars where the address says so. */
export const boardFigure = 'targets-table'

/** Where a count of indicators leads: the table with exactly those rows. */
export const targetsTarget = (part: Partial<TargetsSearch> = {}) => ({
  to: '/targets',
  search: targetsSearch.print({ ...targetsSearch.fallback, ...part }),
})
