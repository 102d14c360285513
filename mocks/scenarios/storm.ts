import type { Reading, Readings, RainStation } from '../../src/contract/readings'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { buildLiveReadings, buildSnapshotReadings } from '../builders/readings'
import { atMinute, minuteOf } from '../calendar'
import { lastDay, snapshotEntries } from '../history'
import { itemAt } from '../random'
import type { Scenario } from '../scenario'
import { buildLike } from './normal'

/** Depths (cm) of the flood spots and delays (minutes) of the congestion spots, now and before. */
const floods: readonly (readonly [number, number])[] = [
  [92, 71],
  [84, 66],
  [78, 64],
  [71, 58],
  [66, 49],
  [63, 44],
  [58, 47],
  [55, 39],
  [52, 41],
  [49, 36],
  [47, 31],
  [44, 30],
  [42, 33],
  [38, 27],
  [31, 24],
  [27, 19],
  [22, 14],
  [16, 8],
]
const jams: readonly (readonly [number, number])[] = [
  [41, 30],
  [36, 28],
  [33, 24],
  [31, 22],
  [27, 21],
  [24, 18],
  [22, 15],
  [18, 12],
  [15, 9],
  [13, 11],
  [12, 8],
  [9, 4],
  [6, 2],
  [0, 0],
]

/** A night's rain in an afternoon: most spots flood, traffic stands. */
export function buildStorm(): Scenario {
  return buildLike('storm', {
    builders: {
      readings: (entry: SnapshotEntry) =>
        entry.id === snapshotEntries[0]?.id
          ? { ...worsen(buildSnapshotReadings(entry)), snapshot: entry.id }
          : buildSnapshotReadings(entry),
    },
    liveReadings: () => worsen(buildLiveReadings()),
  })
}

function worsen(readings: Readings): Readings {
  const kinds = { N: 0, U: 0 }
  return {
    ...readings,
    rain: readings.rain.map(pour),
    items: readings.items.map((item) => {
      const isFlood = item.hotspotId.startsWith('N')
      const place = isFlood ? kinds.N++ : kinds.U++
      const [value, before] = itemAt(isFlood ? floods : jams, place)
      return rise(item, readings.observedAt, value, before, isFlood ? 20 : 10)
    }),
  }
}

function rise(
  item: Reading,
  now: string,
  value: number,
  before: number,
  threshold: number,
): Reading {
  const minute = minuteOf(lastDay, now) - 2
  return {
    ...item,
    observedAt: atMinute(lastDay, minute),
    value,
    earlier: { observedAt: atMinute(lastDay, minute - 30), value: before },
    since: value >= threshold ? atMinute(lastDay, minute - 15 - value) : null,
  }
}

/** Three times the rain since noon. */
function pour(station: RainStation): RainStation {
  return {
    ...station,
    points: station.points.map(({ endsAt, mm }) => ({
      endsAt,
      mm: mm === null || minuteOf(lastDay, endsAt) < 12 * 60 ? mm : mm * 3 + 4,
    })),
  }
}
