import type { HotspotEvent } from '../contract/hotspot-events'
import type { Hotspot } from '../contract/hotspots'
import { addDays, addMonths, toEpoch, wardDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway } from '../lib/numbers'
import { severityOf } from './hotspot-severity'
import type { JudgedHotspot, Severity, SeverityThresholds } from './hotspot-severity'

export interface PastEvent {
  readonly event: HotspotEvent
  readonly day: LocalDate
  /** Of its peak; unknown without one. */
  readonly severity: Severity
  /** Whole minutes from start to end; null without an end. */
  readonly minutes: number | null
  /** The reading of now says that it goes on. */
  readonly isRunning: boolean
  /** The peak; of a running event the reading of now, so far. */
  readonly value: number | null
}

/**
 * A hotspot's events of the twelve months up to a day, the latest first. Rule: a running state comes
 * from readings only: an event without an end runs when the spot's fresh reading is active and the
 * event is its last of the last day; any other without an end has simply not been closed.
 */
export function listPastEvents(
  judged: JudgedHotspot,
  events: readonly HotspotEvent[],
  reference: LocalDate,
): readonly PastEvent[] {
  const from = addDays(addMonths(reference, -12), 1)
  const own = events
    .filter(({ hotspotId }) => hotspotId === judged.id)
    .map((event) => ({ event, start: toEpoch(event.startedAt) }))
    .map(({ event, start }) => ({ event, start, day: wardDate(start) }))
    .filter(({ day }) => day >= from && day <= reference && isWatched(judged.hotspot, day))
    .sort((left, right) => right.start - left.start)
  return own.map(({ event, start, day }, place) => {
    const isRunning =
      place === 0 && event.endedAt === null && judged.isActive && day >= addDays(reference, -1)
    const value = isRunning ? largest(event.peak, judged.value) : event.peak
    return {
      event,
      day,
      severity: severityOf(value, judged.thresholds),
      minutes:
        event.endedAt === null
          ? null
          : Math.max(0, Math.round((toEpoch(event.endedAt) - start) / 60_000)),
      isRunning,
      value,
    }
  })
}

const isWatched = ({ monitoredSince }: Hotspot, day: LocalDate): boolean =>
  monitoredSince !== null && day >= monitoredSince

const largest = (left: number | null, right: number | null): number | null =>
  left === null ? right : right === null ? left : Math.max(left, right)

/**
 * The rain of three hours from which the spot has flooded severely: halfway between the most rain
 * that did not and the least that did, whole mm. null where the two overlap, and from fewer than
 * three events on either side.
 */
export function findSevereRain(
  past: readonly PastEvent[],
  { severe }: SeverityThresholds,
): number | null {
  const measured = past.flatMap(({ event: { peak, rain3hMm }, isRunning }) =>
    peak === null || rain3hMm === null || isRunning ? [] : [{ peak, rain: rain3hMm }],
  )
  const above = measured.filter(({ peak }) => peak >= severe).map(({ rain }) => rain)
  const below = measured.filter(({ peak }) => peak < severe).map(({ rain }) => rain)
  if (above.length < 3 || below.length < 3) return null
  const [least, most] = [Math.min(...above), Math.max(...below)]
  return least > most ? roundHalfAway((least + most) / 2, 0) : null
}
