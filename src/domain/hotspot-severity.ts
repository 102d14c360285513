import type { Hotspot, HotspotKind } from '../contract/hotspots'
import type { Reading, Readings } from '../contract/readings'
import type { WardRules } from '../contract/rules'
import { toEpoch } from '../lib/dates'
import { difference } from '../lib/numbers'
import type { StatusToken } from './status'

export const severities = ['severe', 'moderate', 'light', 'calm', 'unknown'] as const

export type Severity = (typeof severities)[number]

/** Why a reading says nothing, or `fresh`. */
export type ReadingState = 'fresh' | 'none' | 'no-value' | 'stale' | 'future'

export interface SeverityThresholds {
  readonly moderate: number
  readonly severe: number
}

export interface JudgedHotspot {
  readonly id: string
  readonly hotspot: Hotspot
  readonly reading: Reading | null
  readonly readingState: ReadingState
  /** Minutes from the reading to the reference moment, not rounded; null without a reading. */
  readonly ageMinutes: number | null
  /** cm of water or minutes of delay; null unless fresh. */
  readonly value: number | null
  readonly severity: Severity
  readonly token: StatusToken
  /** A fresh reading at or above moderate. */
  readonly isActive: boolean
  /** Severity of the reading about 30 minutes before a fresh one; unknown without it. */
  readonly earlierSeverity: Severity
  /** value − the earlier one; null when either is missing. */
  readonly change: number | null
  readonly thresholds: SeverityThresholds
}

/** How far ahead of the reference moment a reading may be: clocks differ. */
export const aheadMinutes = 5

/** Severity gives the colour; what is calm is on track, and unknown is never calm. */
export const severityTokens = {
  severe: 'overdue',
  moderate: 'late',
  light: 'at-risk',
  calm: 'on-track',
  unknown: 'no-data',
} as const satisfies Record<Severity, StatusToken>

export const thresholdsOf = (kind: HotspotKind, rules: WardRules): SeverityThresholds =>
  kind === 'flood'
    ? { moderate: rules.flood.moderateCm, severe: rules.flood.severeCm }
    : { moderate: rules.congestion.moderateMinutes, severe: rules.congestion.severeMinutes }

/** Rule: from severe severe, from moderate moderate, above 0 light, 0 calm; null is unknown. */
export function severityOf(
  value: number | null,
  { moderate, severe }: SeverityThresholds,
): Severity {
  if (value === null) {
    return 'unknown'
  }
  if (value >= severe) {
    return 'severe'
  }
  if (value >= moderate) {
    return 'moderate'
  }
  return value > 0 ? 'light' : 'calm'
}

/**
 * Rule: null, older than `readingStaleMinutes` at the reference moment (epoch ms), or more than five
 * minutes ahead of it, says nothing. Exactly that old or that far ahead still counts.
 */
function readingStateOf(
  reading: Reading | undefined,
  { readingStaleMinutes }: WardRules,
  moment: number,
): ReadingState {
  if (reading === undefined) {
    return 'none'
  }
  const ageMs = moment - toEpoch(reading.observedAt)
  if (ageMs < -aheadMinutes * 60_000) {
    return 'future'
  }
  if (ageMs > readingStaleMinutes * 60_000) {
    return 'stale'
  }
  return reading.value === null ? 'no-value' : 'fresh'
}

/** How a hotspot stands at a moment (epoch ms) by its reading. */
export function judgeHotspot(
  hotspot: Hotspot,
  reading: Reading | undefined,
  rules: WardRules,
  moment: number,
): JudgedHotspot {
  const thresholds = thresholdsOf(hotspot.kind, rules)
  const readingState = readingStateOf(reading, rules, moment)
  const value = readingState === 'fresh' ? (reading?.value ?? null) : null
  const earlier = value === null ? null : (reading?.earlier?.value ?? null)
  const severity = severityOf(value, thresholds)
  return {
    id: hotspot.id,
    hotspot,
    reading: reading ?? null,
    readingState,
    ageMinutes: reading === undefined ? null : (moment - toEpoch(reading.observedAt)) / 60_000,
    value,
    severity,
    token: severityTokens[severity],
    isActive: severity === 'severe' || severity === 'moderate',
    earlierSeverity: severityOf(earlier, thresholds),
    change: difference(value, earlier, 1),
    thresholds,
  }
}

/** Every hotspot with its reading; of two readings for one hotspot the first counts. */
export function judgeHotspots(
  hotspots: readonly Hotspot[],
  readings: Pick<Readings, 'items'>,
  rules: WardRules,
  moment: number,
): readonly JudgedHotspot[] {
  const readingOf = new Map(
    readings.items.toReversed().map((reading) => [reading.hotspotId, reading] as const),
  )
  return hotspots.map((hotspot) => judgeHotspot(hotspot, readingOf.get(hotspot.id), rules, moment))
}
