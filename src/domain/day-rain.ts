import type { RainStation } from '../contract/readings'
import { toEpoch, wardDate } from '../lib/dates'
import { percentOf, roundHalfAway, sum } from '../lib/numbers'
import type { RecentRain, StationRain } from './rain'

const windowMs = 180 * 60_000

export interface RainBar {
  /** Epoch ms. */
  readonly startsAt: number
  readonly endsAt: number
  /** null: not reported, which is not dry. */
  readonly mm: number | null
  /** Within the three hours that the finding sums up. */
  readonly isRecent: boolean
}

export interface DayRain {
  readonly station: RainStation
  readonly bars: readonly RainBar[]
  /** mm since midnight of what was reported, one decimal. */
  readonly mm: number
  /** mm of the three hours, one decimal; the same number as in the finding. */
  readonly recentMm: number
  /** Per cent of the day's rain that fell in the three hours; null on a dry day. */
  readonly share: number | null
  /** Start of the three hours and of the day, and the last report; epoch ms. */
  readonly recentFrom: number
  readonly midnight: number
  readonly endsAt: number
  /** Intervals since midnight that were not reported. */
  readonly missing: number
}

/**
 * The ward's rain since local midnight of the day of the last report, at the station that the
 * three-hour figure is taken from; null while no station says anything.
 */
export function measureDayRain({ wettest }: RecentRain): DayRain | null {
  if (wettest?.endsAt == null || wettest.mm === null) return null
  return ofStation(wettest, toEpoch(wettest.endsAt), wettest.mm)
}

function ofStation({ station }: StationRain, endsAt: number, recentMm: number): DayRain {
  const intervalMs = station.intervalMinutes * 60_000
  // An interval that ends at midnight belongs to the day before.
  const midnight = toEpoch(`${wardDate(endsAt - 1)}T00:00:00+07:00`)
  const recentFrom = endsAt - windowMs
  const bars = station.points
    .map(({ endsAt: at, mm }) => ({ end: toEpoch(at), mm }))
    .filter(({ end }) => end > midnight && end <= endsAt)
    .sort((left, right) => left.end - right.end)
    .map(({ end, mm }) => ({
      startsAt: end - intervalMs,
      endsAt: end,
      mm,
      isRecent: end > recentFrom,
    }))
  const mm = roundHalfAway(sum(bars.map((bar) => bar.mm ?? 0)), 1)
  const recentOfDay = sum(bars.flatMap((bar) => (bar.isRecent ? [bar.mm ?? 0] : [])))
  return {
    station,
    bars,
    mm,
    recentMm,
    share: percentOf(recentOfDay, mm),
    recentFrom,
    midnight,
    endsAt,
    missing: bars.filter((bar) => bar.mm === null).length,
  }
}
