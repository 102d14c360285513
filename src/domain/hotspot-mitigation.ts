import type { HotspotEvent } from '../contract/hotspot-events'
import type { Hotspot } from '../contract/hotspots'
import { addDays, daysBetween, toEpoch, wardDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { mean, roundHalfAway } from '../lib/numbers'

/** Of fewer events than these nothing is claimed. */
export const fewestEvents = 3

export interface MitigationSide {
  /** First and last day that count; null when the spot was not watched on that side. */
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly days: number
  readonly events: number
  /** Events per 30.44 days watched, and the mean peak, one decimal; null from fewer than three. */
  readonly perMonth: number | null
  readonly meanPeak: number | null
}

export interface MitigationEffect {
  readonly doneAt: LocalDate
  readonly before: MitigationSide
  readonly after: MitigationSide
  /** Whether each side has enough events to be compared. */
  readonly isComparable: boolean
}

const monthDays = 30.44

/**
 * Events before and after a mitigation was done; null while it is not, or is still to come. The day
 * itself belongs to the time after. Rule: by `doneAt`, with the number of events on each side;
 * nothing is claimed from fewer than three; before `monitoredSince` there is no count.
 */
export function compareMitigation(
  { id, monitoredSince, mitigation }: Hotspot,
  events: readonly HotspotEvent[],
  reference: LocalDate,
): MitigationEffect | null {
  const doneAt = mitigation?.doneAt ?? null
  if (doneAt === null || doneAt > reference) return null
  const own = events.filter(({ hotspotId }) => hotspotId === id)
  const isWatched = monitoredSince !== null && monitoredSince <= reference
  const side = (from: LocalDate, to: LocalDate) =>
    !isWatched || from > to ? unwatched : measureSide(own, from, to)
  const start = monitoredSince ?? reference
  const before = side(start, addDays(doneAt, -1))
  const after = side(start > doneAt ? start : doneAt, reference)
  return {
    doneAt,
    before,
    after,
    isComparable: before.events >= fewestEvents && after.events >= fewestEvents,
  }
}

const unwatched: MitigationSide = {
  from: null,
  to: null,
  days: 0,
  events: 0,
  perMonth: null,
  meanPeak: null,
}

function measureSide(
  events: readonly HotspotEvent[],
  from: LocalDate,
  to: LocalDate,
): MitigationSide {
  const counted = events.filter(({ startedAt }) => {
    const day = wardDate(toEpoch(startedAt))
    return day >= from && day <= to
  })
  const days = daysBetween(from, to) + 1
  const peaks = counted.flatMap(({ peak }) => peak ?? [])
  const meanPeak = peaks.length < fewestEvents ? null : mean(peaks)
  return {
    from,
    to,
    days,
    events: counted.length,
    perMonth:
      counted.length < fewestEvents ? null : roundHalfAway((counted.length * monthDays) / days, 1),
    meanPeak: meanPeak === null ? null : roundHalfAway(meanPeak, 1),
  }
}
