import { hotspotKinds } from '../../contract/hotspots'
import type { HotspotKind } from '../../contract/hotspots'
import { countHotspots, isCountedHotspot, rankActiveHotspots } from '../../domain/hotspot-counts'
import type { HotspotCounts, RankedHotspot } from '../../domain/hotspot-counts'
import type { JudgedHotspot, SeverityThresholds } from '../../domain/hotspot-severity'

/** Active spots of one kind, on a scale of their own: centimetres and minutes do not compare. */
export interface HotspotGroup {
  readonly kind: HotspotKind
  readonly rows: readonly RankedHotspot[]
  readonly thresholds: SeverityThresholds
  /** The value at the end of the scale; a longer bar is drawn broken off. */
  readonly scaleEnd: number
}

export interface HotspotList {
  readonly counts: Readonly<Record<HotspotKind | 'all', HotspotCounts>>
  /** Only kinds that have an active spot. */
  readonly groups: readonly HotspotGroup[]
  /** Active spots that found no room. */
  readonly more: number
  /** Every shown spot, as the map marks it: the rank only where the list has it. */
  readonly marked: readonly MarkedHotspot[]
  /** Of both kinds, the highest value first; floods before congestion. */
  readonly light: readonly JudgedHotspot[]
  readonly unknown: readonly JudgedHotspot[]
}

export interface MarkedHotspot {
  readonly spot: JudgedHotspot
  readonly rank: number | null
}

/**
 * What the panel shows of the hotspots; `room` is the most rows that it has room for. Counts and
 * ranks are those of all spots, whatever `isShown` leaves.
 */
export function listHotspots(
  judged: readonly JudgedHotspot[],
  room: number,
  isShown: (spot: JudgedHotspot) => boolean = isCountedHotspot,
): HotspotList {
  const ranked = rankActiveHotspots(judged).filter(isShown)
  const rows = pickRows(ranked, room)
  const shown = new Map(rows.map((row) => [row.id, row.rank] as const))
  const counted = judged.filter(isShown)
  return {
    counts: {
      flood: countHotspots(judged, 'flood'),
      congestion: countHotspots(judged, 'congestion'),
      all: countHotspots(judged),
    },
    groups: hotspotKinds.flatMap((kind) => {
      const ofKind = rows.filter(({ hotspot }) => hotspot.kind === kind)
      const [first] = ofKind
      if (!first) return []
      const { thresholds } = first
      return [{ kind, rows: ofKind, thresholds, scaleEnd: scaleEndOf(ofKind, thresholds) }]
    }),
    more: ranked.length - rows.length,
    marked: counted.map((spot) => ({ spot, rank: shown.get(spot.id) ?? null })).sort(byWeight),
    light: hotspotKinds.flatMap((kind) =>
      counted
        .filter(({ severity, hotspot }) => severity === 'light' && hotspot.kind === kind)
        .sort((left, right) => (right.value ?? 0) - (left.value ?? 0)),
    ),
    unknown: counted.filter(({ severity }) => severity === 'unknown'),
  }
}

/** Severe ones before moderate ones, but a kind with an active spot keeps at least one row. */
function pickRows(ranked: readonly RankedHotspot[], room: number): readonly RankedHotspot[] {
  if (ranked.length <= room) return ranked
  const severeFirst = [...ranked].sort(
    (left, right) => Number(right.severity === 'severe') - Number(left.severity === 'severe'),
  )
  const firsts = hotspotKinds.flatMap(
    (kind) => severeFirst.find(({ hotspot }) => hotspot.kind === kind) ?? [],
  )
  const others = severeFirst.filter((row) => !firsts.includes(row))
  return [...firsts, ...others.slice(0, Math.max(0, room - firsts.length))].sort(
    (left, right) => left.rank - right.rank,
  )
}

/** Room for the severe threshold and what lies beyond, but short of squeezing the thresholds together. */
function scaleEndOf(rows: readonly RankedHotspot[], { severe }: SeverityThresholds): number {
  const values = rows.flatMap(({ value, reading }) => [value ?? 0, reading?.earlier?.value ?? 0])
  return Math.min(Math.max(...values, severe * 1.2), severe * 2.5)
}

const weights = { severe: 0, moderate: 1, light: 2, unknown: 3, calm: 4 } as const

const byWeight = (left: MarkedHotspot, right: MarkedHotspot): number =>
  (left.rank ?? Infinity) === (right.rank ?? Infinity)
    ? weights[left.spot.severity] - weights[right.spot.severity]
    : (left.rank ?? Infinity) - (right.rank ?? Infinity)
