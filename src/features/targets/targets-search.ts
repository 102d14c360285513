import { digitalFields, indicatorScopes, serviceParts } from '../../contract/indicators'
import type { DigitalField, IndicatorScope, ServicePart } from '../../contract/indicators'
import { statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import {
  choice,
  choiceList,
  defineSearch,
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
  /** One of the five digital fields; null: any. */
  field: DigitalField | null
  /** A part of the service centre's or of Decision 766's figures; null: any. */
  part: ServicePart | null
  /** Empty: all. */
  status: readonly StatusToken[]
  q: string
  sort: SortOrder<TargetColumn>
}

/** The state of the targets page; without parameters: the resolution's targets, worst first. */
export const targetsSearch = defineSearch<TargetsSearch>({
  scope: choice(indicatorScopes, 'resolution'),
  field: optionalChoice(digitalFields),
  part: optionalChoice(serviceParts),
  status: choiceList(statusOrder),
  q: text(80),
  sort: sortOf(targetColumns, { column: 'status', descending: false }),
})

/** Where a count of indicators leads: the table with exactly those rows. */
export const targetsTarget = (part: Partial<TargetsSearch> = {}) => ({
  to: '/targets',
  search: targetsSearch.print({ ...targetsSearch.fallback, ...part }),
})
