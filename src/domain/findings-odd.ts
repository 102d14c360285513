import type { ExpectedCode, Finding, ResourceName } from '../contract/finding'
import { periodEnd } from '../lib/periods'

/** A finding on data that is shown as reported. An undefined `found` means that nothing is there. */
export function odd(
  resource: ResourceName,
  id: string | null,
  field: string,
  found: string | number | undefined,
  code: ExpectedCode,
  detail?: string,
): Finding {
  return {
    kind: 'odd',
    resource,
    id,
    field,
    found: found === undefined ? '' : JSON.stringify(found),
    expected: detail === undefined ? { code } : { code, detail },
  }
}

/**
 * The first place of a series that does not come after the one before it, as an odd finding on
 * `field` with that place (`actual.3.period`); the detail is what it must come after. Moments are
 * compared by the keys, since the same instant can be written with several offsets.
 */
export function findDisorder<Item>(
  resource: ResourceName,
  id: string | null,
  field: readonly [list: string, key: string],
  series: readonly Item[],
  read: (item: Item) => { written: string; order: string | number },
): Finding[] {
  let before: { written: string; order: string | number } | undefined
  for (const [index, item] of series.entries()) {
    const now = read(item)
    if (before && !(before.order < now.order)) {
      const path = `${field[0]}.${index}.${field[1]}`
      return [odd(resource, id, path, now.written, 'time-order', before.written)]
    }
    before = now
  }
  return []
}

/** The order of a series of periods, for `findDisorder`. */
export const byPeriod = (point: { period: string }) => ({
  written: point.period,
  order: periodEnd(point.period),
})
