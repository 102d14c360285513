import type { Finding } from '../../contract/finding'

/** A finding with its words; ids repeat in faulty data, so a row is known by its place. */
export interface FindingRow {
  place: number
  finding: Finding
  resource: string
  found: string
  expected: string
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
