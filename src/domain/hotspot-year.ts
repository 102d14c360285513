import type { HotspotEvent } from '../contract/hotspot-events'
import type { Hotspot } from '../contract/hotspots'
import type { WardRules } from '../contract/rules'
import { toEpoch, wardDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway, sum } from '../lib/numbers'
import { measureBurden } from './hotspot-burden'
import type { Burden } from './hotspot-burden'
import { severityOf, thresholdsOf } from './hotspot-severity'
import type { Severity } from './hotspot-severity'

export interface HotspotYear {
  readonly hotspot: Hotspot
  readonly burden: Burden
  /** Events that started in the twelve months, incomplete ones too; null when not watched. */
  readonly events: number | null
  /** cm or minutes; null when no event has a peak. */
  readonly peak: number | null
  readonly peakOn: LocalDate | null
  readonly peakSeverity: Severity
}

/** What each hotspot cost in the twelve months up to a day, by id; the events are read once. */
export function measureYears(
  hotspots: readonly Hotspot[],
  events: readonly HotspotEvent[],
  rules: WardRules,
  reference: LocalDate,
): ReadonlyMap<string, HotspotYear> {
  const eventsOf = new Map<string, HotspotEvent[]>(hotspots.map(({ id }) => [id, []]))
  for (const event of events) eventsOf.get(event.hotspotId)?.push(event)
  return new Map(
    hotspots.map((hotspot) => [
      hotspot.id,
      measureYear(hotspot, eventsOf.get(hotspot.id) ?? [], rules, reference),
    ]),
  )
}

/** The same of one hotspot, from its own events. */
export function measureYear(
  hotspot: Hotspot,
  events: readonly HotspotEvent[],
  rules: WardRules,
  reference: LocalDate,
): HotspotYear {
  const burden = measureBurden(hotspot, events, rules, reference)
  const { from } = burden
  const highest = events.reduce<{ peak: number; on: LocalDate } | null>((most, event) => {
    const on = wardDate(toEpoch(event.startedAt))
    const isCounted = from !== null && on >= from && on <= reference
    return isCounted && event.peak !== null && event.peak > (most?.peak ?? -1)
      ? { peak: event.peak, on }
      : most
  }, null)
  return {
    hotspot,
    burden,
    events: from === null ? null : burden.events + burden.incomplete,
    peak: highest?.peak ?? null,
    peakOn: highest?.on ?? null,
    peakSeverity: severityOf(highest?.peak ?? null, thresholdsOf(hotspot.kind, rules)),
  }
}

/** The heaviest burden first; those that are not watched last; by id where equal. */
export const compareByBurden = (left: HotspotYear, right: HotspotYear): number =>
  (right.burden.burden ?? -1) - (left.burden.burden ?? -1) ||
  (left.hotspot.id < right.hotspot.id ? -1 : left.hotspot.id > right.hotspot.id ? 1 : 0)

export interface Concentration {
  /** The fewest spots that together bear at least the share. */
  readonly spots: number
  /** What they bear of all hours, in per cent, whole. */
  readonly percent: number
}

/** How few spots bear three quarters of all hours; null when there are none. */
export function concentrate(years: readonly HotspotYear[]): Concentration | null {
  const hours = years
    .flatMap(({ burden }) => burden.hours ?? [])
    .sort((left, right) => right - left)
  const all = sum(hours)
  if (all <= 0) return null
  let reached = 0
  let spots = 0
  for (const each of hours) {
    if (reached >= 0.75 * all) break
    reached += each
    spots += 1
  }
  return { spots, percent: roundHalfAway((100 * reached) / all, 0) }
}
