import type { Finding } from '../../contract/finding'
import type { FindingRecord } from '../../domain/findings-record'

/** A finding with its words; ids repeat in faulty data, so a row is known by its place. */
export interface FindingRow {
  place: number
  finding: Finding
  resource: string
  found: string
  expected: string
  /** What it is about, where that is shown somewhere. */
  record: FindingRecord | null
}

export const findingRowId = ({ place }: FindingRow) => String(place)

/** What the search looks into. */
export const findingText = ({ finding, resource, found, expected }: FindingRow) => [
  resource,
  finding.id,
  finding.field,
  found,
  expected,
]
