import type { HotspotRun } from '../../domain/hotspot-run'
import type { SeverityThresholds } from '../../domain/hotspot-severity'
import { valueTicks } from './time-ticks'

export interface RunFrame {
  /** Epoch ms: the axis of time. */
  readonly from: number
  readonly to: number
  /** Values of the two axes, from 0 on. */
  readonly values: readonly number[]
  readonly rain: readonly number[]
}

const halfHourMs = 1_800_000
const hourMs = 3_600_000

/**
 * The axes of a run, rounded outwards to half hours so that they stand still while readings come in:
 * from the first reading or the rain shortly before it to the last of all, or to now.
 */
export function frameRun(
  run: HotspotRun,
  thresholds: SeverityThresholds,
  now: number | null,
): RunFrame {
  const points = run.stretches.flat()
  const first = points[0]?.at ?? run.rain[0]?.startsAt ?? 0
  const last = run.last?.at ?? first
  // Rain that fell long before says nothing of this course.
  const rain = run.rain.filter(({ mm, endsAt }) => (mm ?? 0) > 0 && endsAt > first - 6 * hourMs)
  const from = Math.min(first, ...rain.map(({ startsAt }) => startsAt))
  const to = Math.max(last, now ?? last, ...rain.map(({ endsAt }) => endsAt))
  const highest = Math.max(run.peak?.value ?? 0, thresholds.severe * 1.2)
  return {
    from: Math.floor(from / halfHourMs) * halfHourMs,
    to: Math.max(Math.ceil(to / halfHourMs) * halfHourMs, from + hourMs),
    values: valueTicks(highest),
    rain: valueTicks(Math.max(10, ...run.rain.map(({ mm }) => mm ?? 0))),
  }
}
