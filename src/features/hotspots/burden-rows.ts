import type { HotspotKind } from '../../contract/hotspots'
import type { HotspotYear } from '../../domain/hotspot-year'
import type { HotspotRow } from './hotspot-rows'
import { orderByBurden } from './use-hotspot-list'

export interface BurdenRow {
  readonly row: HotspotRow
  readonly year: HotspotYear
}

/** The rows of one kind with what they cost, the heaviest first. */
export function listBurdens(
  rows: readonly HotspotRow[],
  years: ReadonlyMap<string, HotspotYear>,
  kind: HotspotKind,
): readonly BurdenRow[] {
  return orderByBurden(rows, years).flatMap((row) => {
    const year = years.get(row.judged.id)
    return year && row.hotspot.kind === kind ? [{ row, year }] : []
  })
}
