import type { Readings } from '../../contract/readings'
import type { Unit, Ward } from '../../contract/ward'
import { judgeSources } from '../../domain/sources'
import type { JudgedSource } from '../../domain/sources'
import type { Reference } from '../../domain/snapshots'
import { toEpoch } from '../../lib/dates'

export interface SourceRow {
  id: string
  judged: JudgedSource
  unit: Unit | null
  /** When its figures are from, in milliseconds since 1970; null where nothing was reported yet. */
  updated: number | null
}

/** The ward's sources in its own order, judged on the reference date. */
export function buildSourceRows(
  { sources, units }: Pick<Ward, 'sources' | 'units'>,
  reference: Reference,
  readings: Pick<Readings, 'observedAt'> | null,
): SourceRow[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  return judgeSources(sources, reference.date, readings).map((judged) => ({
    id: judged.id,
    judged,
    unit: unitOf.get(judged.source.unitId) ?? null,
    updated: judged.updatedAt === null ? null : toEpoch(judged.updatedAt),
  }))
}
