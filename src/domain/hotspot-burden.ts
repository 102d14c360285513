import type { HotspotEvent } from '../contract/hotspot-events'
import type { Hotspot } from '../contract/hotspots'
import type { WardRules } from '../contract/rules'
import { addDays, addMonths, laterDate, toEpoch, wardDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway } from '../lib/numbers'
import { severityOf, thresholdsOf } from './hotspot-severity'

export interface Burden {
  /** Σ hours × weight, one decimal; null when the spot was not watched at all (a gap, not 0). */
  readonly burden: number | null
  readonly hours: number | null
  /** Events that count. */
  readonly events: number
  /** Events without an end or a peak: they count nothing. */
  readonly incomplete: number
  /** The first day that is counted; later than the window's first where watching began later. */
  readonly from: LocalDate | null
  readonly to: LocalDate
  readonly isWholeYear: boolean
}

const weights = { severe: 3, moderate: 2, light: 0, calm: 0, unknown: 0 } as const

/**
 * What a hotspot cost in the twelve months up to a day.
 * Rule: Σ hours × weight of the peak (moderate 2, severe 3). An event counts whole, by its start;
 * one without end or peak counts nothing and is said; before `monitoredSince` there is no count.
 */
export function measureBurden(
  hotspot: Hotspot,
  events: readonly HotspotEvent[],
  rules: WardRules,
  reference: LocalDate,
): Burden {
  const windowStart = addDays(addMonths(reference, -12), 1)
  const from =
    hotspot.monitoredSince === null ? null : laterDate(windowStart, hotspot.monitoredSince)
  if (from === null || from > reference) {
    return {
      burden: null,
      hours: null,
      events: 0,
      incomplete: 0,
      from: null,
      to: reference,
      isWholeYear: false,
    }
  }
  const thresholds = thresholdsOf(hotspot.kind, rules)
  const total = { burden: 0, hours: 0, events: 0, incomplete: 0 }
  for (const { hotspotId, startedAt, endedAt, peak } of events) {
    const start = toEpoch(startedAt)
    const day = wardDate(start)
    if (hotspotId !== hotspot.id || day < from || day > reference) {
      continue
    }
    if (endedAt === null || peak === null) {
      total.incomplete += 1
      continue
    }
    const hours = Math.max(0, toEpoch(endedAt) - start) / 3_600_000
    total.events += 1
    total.hours += hours
    total.burden += hours * weights[severityOf(peak, thresholds)]
  }
  return {
    burden: roundHalfAway(total.burden, 1),
    hours: roundHalfAway(total.hours, 1),
    events: total.events,
    incomplete: total.incomplete,
    from,
    to: reference,
    isWholeYear: from === windowStart,
  }
}

/** The burden of each hotspot by id, reading the events once. */
export function measureBurdens(
  hotspots: readonly Hotspot[],
  events: readonly HotspotEvent[],
  rules: WardRules,
  reference: LocalDate,
): ReadonlyMap<string, Burden> {
  const eventsOf = new Map<string, HotspotEvent[]>(hotspots.map(({ id }) => [id, []]))
  for (const event of events) {
    eventsOf.get(event.hotspotId)?.push(event)
  }
  return new Map(
    hotspots.map((hotspot) => [
      hotspot.id,
      measureBurden(hotspot, eventsOf.get(hotspot.id) ?? [], rules, reference),
    ]),
  )
}
