import type { HotspotKind } from '../contract/hotspots'
import { compareDates, toEpoch } from '../lib/dates'
import type { DateTime } from '../lib/dates'
import type { JudgedHotspot, Severity } from './hotspot-severity'

export interface HotspotCounts extends Readonly<Record<Severity, number>> {
  /** Moderate and severe together. */
  readonly active: number
  /** All that are not resolved. */
  readonly of: number
}

export interface RankedHotspot extends JudgedHotspot {
  /** 1 for the first of the list; the map's marks carry it. */
  readonly rank: number
}

export interface SevereFloods {
  /** null when flood spots exist but none has a fresh reading: unknown is never calm. */
  readonly now: number | null
  /** Flood spots that are not resolved. */
  readonly of: number
  /** Those without a fresh reading. */
  readonly unknown: number
  /** Severe about 30 minutes before; null when no fresh reading has an earlier one. */
  readonly earlier: number | null
  /** The latest of those earlier readings. */
  readonly earlierAt: DateTime | null
  /** Spots that have a fresh reading but no earlier one, and count nothing in `earlier`. */
  readonly withoutEarlier: number
}

/** Rule: counts are out of hotspots whose `state` is not resolved. */
export const isCountedHotspot = ({ hotspot }: JudgedHotspot): boolean =>
  hotspot.state !== 'resolved'

const ofKind = (
  judged: readonly JudgedHotspot[],
  kind: HotspotKind | null,
): readonly JudgedHotspot[] =>
  judged.filter((spot) => isCountedHotspot(spot) && (kind === null || spot.hotspot.kind === kind))

/** How many stand where, of one kind or of both (null). */
export function countHotspots(
  judged: readonly JudgedHotspot[],
  kind: HotspotKind | null = null,
): HotspotCounts {
  const counted = ofKind(judged, kind)
  const counts = { severe: 0, moderate: 0, light: 0, calm: 0, unknown: 0 }
  for (const { severity } of counted) {
    counts[severity] += 1
  }
  return { ...counts, active: counts.severe + counts.moderate, of: counted.length }
}

/**
 * Active hotspots in the order of the list beside the map: floods, then congestion, since
 * centimetres and minutes do not compare; the highest value first, by id where equal.
 */
export function rankActiveHotspots(judged: readonly JudgedHotspot[]): readonly RankedHotspot[] {
  const listed = (kind: HotspotKind): JudgedHotspot[] =>
    ofKind(judged, kind)
      .filter(({ isActive }) => isActive)
      .sort(
        (left, right) => (right.value ?? 0) - (left.value ?? 0) || compareDates(left.id, right.id),
      )
  return [...listed('flood'), ...listed('congestion')].map((spot, index) => ({
    ...spot,
    rank: index + 1,
  }))
}

/** Floods that are severe now and were about 30 minutes ago. */
export function countSevereFloods(judged: readonly JudgedHotspot[]): SevereFloods {
  const floods = ofKind(judged, 'flood')
  const fresh = floods.filter(({ value }) => value !== null)
  const compared = fresh.filter(({ earlierSeverity }) => earlierSeverity !== 'unknown')
  const earlierTimes = compared
    .flatMap(({ reading }) => reading?.earlier?.observedAt ?? [])
    .sort((left, right) => toEpoch(left) - toEpoch(right))
  return {
    now: fresh.length === 0 ? null : fresh.filter(({ severity }) => severity === 'severe').length,
    of: floods.length,
    unknown: floods.length - fresh.length,
    earlier:
      compared.length === 0
        ? null
        : compared.filter(({ earlierSeverity }) => earlierSeverity === 'severe').length,
    earlierAt: earlierTimes.at(-1) ?? null,
    withoutEarlier: fresh.length - compared.length,
  }
}
