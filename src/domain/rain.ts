import type { RainStation } from '../contract/readings'
import type { WardRules } from '../contract/rules'
import { toEpoch } from '../lib/dates'
import type { DateTime } from '../lib/dates'
import { roundHalfAway, sum } from '../lib/numbers'

const minuteMs = 60_000
const windowMs = 180 * minuteMs

export interface StationRain {
  readonly station: RainStation
  /** mm in the three hours up to `endsAt`, one decimal; null when nothing recent was reported. */
  readonly mm: number | null
  /** The end of the last interval that counts. */
  readonly endsAt: DateTime | null
  /** Whether every interval of the three hours was reported. */
  readonly isWhole: boolean
}

export interface RecentRain {
  /** The wettest station's rain; null when no station says anything. */
  readonly mm: number | null
  readonly wettest: StationRain | null
  /** Whether it is enough to be named in the title: at or above `rainMention3hMm`. */
  readonly isMentioned: boolean
  readonly stations: readonly StationRain[]
}

/**
 * The rain of one station in the last three hours before a moment (epoch ms): the intervals that
 * end within the three hours up to its last reported one. A station whose last one is older than
 * `readingStaleMinutes`, or than its own interval if that is longer, says nothing.
 */
function measureStation(
  station: RainStation,
  { readingStaleMinutes }: WardRules,
  moment: number,
): StationRain {
  const reported = station.points.flatMap(({ endsAt, mm }) => {
    const at = toEpoch(endsAt)
    return mm !== null && at <= moment ? [{ at, endsAt, mm }] : []
  })
  const last = reported.reduce<(typeof reported)[number] | null>(
    (latest, point) => (latest === null || point.at > latest.at ? point : latest),
    null,
  )
  const oldest = Math.max(readingStaleMinutes, station.intervalMinutes) * minuteMs
  if (last === null || moment - last.at > oldest) {
    return { station, mm: null, endsAt: last?.endsAt ?? null, isWhole: false }
  }
  const recent = reported.filter(({ at }) => at > last.at - windowMs && at <= last.at)
  return {
    station,
    mm: roundHalfAway(sum(recent.map(({ mm }) => mm)), 1),
    endsAt: last.endsAt,
    isWhole: recent.length * station.intervalMinutes * minuteMs >= windowMs,
  }
}

/**
 * Rain of the last three hours before a moment (epoch ms). The ward's figure is that of its wettest
 * station, since a mean over stations would hide a cloudburst over one quarter.
 */
export function measureRecentRain(
  stations: readonly RainStation[],
  rules: WardRules,
  moment: number,
): RecentRain {
  const measured = stations.map((station) => measureStation(station, rules, moment))
  const wettest = measured.reduce<StationRain | null>(
    (most, rain) => (rain.mm !== null && rain.mm > (most?.mm ?? -1) ? rain : most),
    null,
  )
  const mm = wettest?.mm ?? null
  return {
    mm,
    wettest,
    isMentioned: mm !== null && mm >= rules.rainMention3hMm,
    stations: measured,
  }
}
