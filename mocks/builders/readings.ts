import type { Reading, Readings, RainStation, SnapshotReadings } from '../../src/contract/readings'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { atMinute, minuteOf } from '../calendar'
import { lastDay } from '../history'
import { congestionRows, floodRows, type HotspotRow } from '../vocabulary/hotspots'
import { courses, valueAt, type Course } from './running'

/** Millimetres in each half hour that ends at 00:30, 01:00, … 17:30 on the last day. */
const rainOfLastDay: readonly (readonly [string, [number, number], readonly (number | null)[]])[] =
  [
    [
      'Trạm trung tâm',
      [105.7766, 19.8058],
      [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 4, 2, 1, 0, 0, 0, 0, 3, 4, 4, 3, 4, 0, 10,
        14, 20, 23, 12, 7,
      ].slice(0, 35),
    ],
    [
      'Trạm Đông Vệ',
      [105.7781, 19.7801],
      [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 3, 2, 0, 0, 0, 0, 1, 3, 4, 5, 4, 3, 6, 12,
        13, 15, 14, 10, 7,
      ],
    ],
    [
      'Trạm Đông Hải',
      [105.8149, 19.8098],
      [
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        2,
        2,
        1,
        0,
        0,
        0,
        0,
        0,
        2,
        3,
        null,
        null,
        2,
        3,
        8,
        11,
        13,
        16,
        10,
        6,
      ],
    ],
  ]

/** The readings of the last day at 17:40. */
export function buildLiveReadings(): Readings {
  return {
    version: 1,
    observedAt: atMinute(lastDay, 17 * 60 + 40),
    rain: buildRain(17 * 60 + 40),
    items: buildItems(lastDay, 17 * 60 + 40, lastDay),
  }
}

/** `readings.json` of a snapshot: as they stood when it was published. */
export function buildSnapshotReadings(entry: SnapshotEntry): SnapshotReadings {
  const day = entry.publishedAt.slice(0, 10)
  const minute = minuteOf(day, entry.publishedAt) - 2
  return {
    version: 1,
    snapshot: entry.id,
    observedAt: atMinute(day, minute),
    rain: day === lastDay ? buildRain(minute) : dryRain(day, minute),
    items: buildItems(day, minute, entry.asOf),
  }
}

/** Rain since midnight of the last day, as far as it was measured by then. */
export function buildRain(minute: number): RainStation[] {
  return rainOfLastDay.map(([station, location, halfHours]) => ({
    station,
    location,
    intervalMinutes: 30,
    points: halfHours.flatMap((mm, index) => {
      const end = (index + 1) * 30
      return end <= minute ? [{ endsAt: atMinute(lastDay, end), mm }] : []
    }),
  }))
}

function dryRain(day: string, minute: number): RainStation[] {
  return rainOfLastDay.map(([station, location]) => ({
    station,
    location,
    intervalMinutes: 30,
    points: Array.from({ length: Math.floor(minute / 30) }, (_, index) => ({
      endsAt: atMinute(day, (index + 1) * 30),
      mm: 0,
    })),
  }))
}

/** One reading of each spot that is not resolved. */
function buildItems(day: string, minute: number, asOf: string): Reading[] {
  return [...floodRows, ...congestionRows]
    .filter(({ resolvedOn }) => resolvedOn === undefined || resolvedOn > asOf)
    .map((row, index) => {
      const found = day === lastDay ? courses.find(({ hotspotId }) => hotspotId === row.id) : null
      return found ? readCourse(found, day, minute) : readCalm(row, day, minute - (index % 4) - 1)
    })
}

function readCourse(course: Course, day: string, minute: number): Reading {
  // Looks come every half hour at the same minutes, the last one known by `minute`.
  let look = course.lastLook
  while (look > minute) look -= course.source === 'sensor' ? 10 : 30
  const value = valueAt(course, look)
  return {
    hotspotId: course.hotspotId,
    observedAt: atMinute(day, look),
    value,
    earlier: { observedAt: atMinute(day, look - 30), value: valueAt(course, look - 30) },
    since: course.began !== null && course.began <= look ? atMinute(day, course.began) : null,
    source: course.source,
    ...(course.device ? { device: course.device } : {}),
  }
}

function readCalm(row: HotspotRow, day: string, look: number): Reading {
  const number = row.id.slice(1)
  const isFlood = row.id.startsWith('N')
  return {
    hotspotId: row.id,
    observedAt: atMinute(day, look),
    value: 0,
    earlier: { observedAt: atMinute(day, look - 30), value: 0 },
    since: null,
    source: isFlood ? 'sensor' : 'camera',
    device: isFlood ? `NG-${number}` : `CAM-0${number}`,
  }
}
