import type { SeriesRun } from '../contract/series'
import { toEpoch } from '../lib/dates'
import { roundHalfAway, sum } from '../lib/numbers'
import type { SeverityThresholds } from './hotspot-severity'

const minuteMs = 60_000
const windowMs = 180 * minuteMs

export interface RunPoint {
  /** Epoch ms. */
  readonly at: number
  readonly value: number
}

export interface Crossing {
  readonly threshold: 'moderate' | 'severe'
  readonly value: number
  /** Epoch ms, to the minute: on the straight line between the readings on both sides. */
  readonly at: number
}

export interface RunRain {
  readonly startsAt: number
  readonly endsAt: number
  readonly mm: number | null
  /** Within the wettest three hours. */
  readonly isWettest: boolean
}

export interface HotspotRun {
  /** null: today's. */
  readonly eventId: string | null
  /** Stretches of readings; between two of them a reading is missing. */
  readonly stretches: readonly (readonly RunPoint[])[]
  readonly last: RunPoint | null
  readonly peak: RunPoint | null
  /** The rise past each threshold that led to the run's peak. */
  readonly crossings: readonly Crossing[]
  readonly rain: readonly RunRain[]
  /** mm, one decimal; null without a report. */
  readonly rainMm: number | null
  /** mm of the wettest three hours, and when they were; null without a report. */
  readonly wettest: { readonly mm: number; readonly from: number; readonly to: number } | null
}

/**
 * A run as it is drawn: points in time order, gaps, crossings, rain. `since` (epoch ms) is when the
 * source says that the event began: it stands for the moderate crossing where the readings agree.
 */
export function readRun(
  { eventId, points, rain }: SeriesRun,
  thresholds: SeverityThresholds,
  since: number | null,
): HotspotRun {
  const stretches = readStretches(points)
  const known = stretches.flat()
  const peak = known.reduce<RunPoint | null>(
    (highest, point) => (point.value > (highest?.value ?? -1) ? point : highest),
    null,
  )
  const bars = readRain(rain)
  const wettest = findWettest(bars)
  const reported = bars.flatMap(({ mm }) => mm ?? [])
  return {
    eventId,
    stretches,
    last: known.at(-1) ?? null,
    peak,
    crossings: (['moderate', 'severe'] as const).flatMap((threshold) => {
      const value = thresholds[threshold]
      const rise = findRise(stretches, value, peak)
      const isSaid =
        threshold === 'moderate' &&
        rise !== null &&
        since !== null &&
        since >= rise.after &&
        since <= rise.by
      const at = isSaid ? since : (rise?.at ?? null)
      return at === null ? [] : [{ threshold, value, at }]
    }),
    rain: bars.map((bar) => ({
      ...bar,
      isWettest: wettest !== null && bar.endsAt > wettest.from && bar.endsAt <= wettest.to,
    })),
    rainMm: reported.length === 0 ? null : roundHalfAway(sum(reported), 1),
    wettest,
  }
}

function readStretches(points: SeriesRun['points']): readonly (readonly RunPoint[])[] {
  const stretches: RunPoint[][] = [[]]
  const sorted = points
    .map(({ at, value }) => ({ at: toEpoch(at), value }))
    .sort((left, right) => left.at - right.at)
  for (const { at, value } of sorted) {
    if (value === null) stretches.push([])
    else stretches.at(-1)?.push({ at, value })
  }
  return stretches.filter((stretch) => stretch.length > 0)
}

interface Rise {
  /** The reading before, and the one at or above the value; epoch ms. */
  readonly after: number
  readonly by: number
  /** Between them on the straight line. */
  readonly at: number
}

/** The last rise past a value before the peak, since a run may rise more than once. */
function findRise(
  stretches: readonly (readonly RunPoint[])[],
  value: number,
  peak: RunPoint | null,
): Rise | null {
  if (peak === null || peak.value < value) return null
  let rise: Rise | null = null
  for (const stretch of stretches) {
    stretch.forEach((point, index) => {
      const before = stretch[index - 1]
      if (point.at > peak.at || point.value < value || before === undefined) return
      if (before.value >= value) return
      const part = (value - before.value) / (point.value - before.value)
      const at = Math.round((before.at + part * (point.at - before.at)) / minuteMs) * minuteMs
      rise = { after: before.at, by: point.at, at }
    })
  }
  return rise
}

type Bar = Omit<RunRain, 'isWettest'>

function readRain(rain: SeriesRun['rain']): readonly Bar[] {
  const sorted = rain
    .map(({ endsAt, mm }) => ({ endsAt: toEpoch(endsAt), mm }))
    .sort((left, right) => left.endsAt - right.endsAt)
  // The interval is not in the file: the shortest distance between two reports, else half an hour.
  const steps = sorted.slice(1).map(({ endsAt }, index) => endsAt - (sorted[index]?.endsAt ?? 0))
  const interval = Math.min(...steps.filter((step) => step > 0), windowMs)
  const length = Number.isFinite(interval) && steps.length > 0 ? interval : 30 * minuteMs
  return sorted.map(({ endsAt, mm }) => ({ startsAt: endsAt - length, endsAt, mm }))
}

function findWettest(bars: readonly Bar[]): HotspotRun['wettest'] {
  let most: HotspotRun['wettest'] = null
  for (const { endsAt } of bars) {
    const inside = bars.filter((bar) => bar.endsAt > endsAt - windowMs && bar.endsAt <= endsAt)
    const reported = inside.flatMap(({ mm }) => mm ?? [])
    if (reported.length === 0) continue
    const mm = roundHalfAway(sum(reported), 1)
    if (mm > 0 && mm > (most?.mm ?? 0)) most = { mm, from: endsAt - windowMs, to: endsAt }
  }
  return most
}
