/** The paths of the API by name. */
export type ResourceName =
  | 'snapshots'
  | 'ward'
  | 'programme'
  | 'indicators'
  | 'projects'
  | 'hotspots'
  | 'hotspot-events'
  | 'tasks'
  | 'decisions'
  | 'summary'
  | 'readings'
  | 'live-readings'
  | 'series'

/**
 * What was expected where something else was found. The first group says how one field is written,
 * the second how records agree with each other.
 */
export const expectedCodes = [
  'present',
  'object',
  'list',
  'text',
  'non-empty',
  'number',
  'whole-number',
  'boolean',
  'at-least',
  'at-most',
  'longest',
  'fewest',
  'one-of',
  'id',
  'date',
  'date-time',
  'period',
  'closed-ring',
  'encloses-area',
  'unique',
  'existing',
  'time-order',
  'not-before',
  'sum',
  'same-as-tasks',
  'programme-count',
  'not-in-future',
  'this-snapshot',
  'same-as-index',
  'near-ward',
] as const

export type ExpectedCode = (typeof expectedCodes)[number]

export interface Expected {
  code: ExpectedCode
  /**
   * What the code needs to be a sentence: a bound (`34`), the allowed words (`open | watched`), the
   * collection that lacks the id (`units`), or the field that it is measured against.
   */
  detail?: string
}

/**
 * One thing that is wrong with the data. `set-aside`: the record is not shown, the rest is.
 * `odd`: shown as reported, and listed.
 */
export interface Finding {
  kind: 'set-aside' | 'odd'
  resource: ResourceName
  /** The record's id; null when it has none that can be read, or when the file itself is meant. */
  id: string | null
  /**
   * Dotted path. Within a record of `items` it starts at the record (`clearance.land.total`), in
   * another list with the list's name (`units.memberId`); a record without an id is named by its
   * place instead (`items.3.id`).
   */
  field: string
  /** What stands there, shortened to 80 characters; `nothing` where the field is missing. */
  found: string
  expected: Expected
}
