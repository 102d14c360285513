import type { HotspotEvent } from '../../src/contract/hotspot-events'
import type { Reading } from '../../src/contract/readings'
import { atMinute } from '../calendar'
import { lastDay } from '../history'

/** What one spot's sensor, camera or officer saw on the last day. */
export interface Course {
  hotspotId: string
  source: Reading['source']
  device?: string
  /** Minutes after midnight of the last look. */
  lastLook: number
  /** When the running event began, in minutes after midnight. */
  began: number | null
  /** `[minute, value]`, straight between the points, zero before the first. */
  points: readonly (readonly [number, number])[]
}

function clock(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))
}

function course(
  hotspotId: string,
  source: Reading['source'],
  device: string | null,
  lastLook: string,
  began: string | null,
  points: readonly (readonly [string, number])[],
): Course {
  return {
    hotspotId,
    source,
    ...(device ? { device } : {}),
    lastLook: clock(lastLook),
    began: began ? clock(began) : null,
    points: points.map(([time, value]) => [clock(time), value]),
  }
}

/** The spots that are not calm on the last day. */
export const courses: readonly Course[] = [
  course('N01', 'sensor', 'NG-01', '17:38', '15:50', [
    ['14:50', 0],
    ['15:20', 8],
    ['15:50', 20],
    ['16:30', 33],
    ['17:08', 46],
    ['17:38', 58],
  ]),
  course('N02', 'sensor', 'NG-02', '17:38', '16:20', [
    ['15:00', 0],
    ['15:40', 7],
    ['16:20', 20],
    ['17:08', 38],
    ['17:38', 46],
  ]),
  course('N03', 'camera', 'CAM-114', '17:35', '15:10', [
    ['13:50', 0],
    ['14:30', 9],
    ['15:10', 20],
    ['16:15', 35],
    ['17:05', 41],
    ['17:35', 44],
  ]),
  course('N04', 'officer', null, '17:29', '14:20', [
    ['13:00', 0],
    ['13:40', 9],
    ['14:20', 20],
    ['16:30', 34],
    ['16:59', 33],
    ['17:29', 31],
  ]),
  course('N05', 'sensor', 'NG-05', '17:38', '17:15', [
    ['15:50', 0],
    ['16:30', 7],
    ['17:08', 18],
    ['17:15', 20],
    ['17:38', 26],
  ]),
  course('N07', 'sensor', 'NG-07', '17:38', null, [
    ['15:40', 0],
    ['17:08', 9],
    ['17:38', 12],
  ]),
  course('N08', 'sensor', 'NG-08', '17:38', null, [
    ['15:10', 0],
    ['16:40', 11],
    ['17:08', 10],
    ['17:38', 8],
  ]),
  course('N12', 'sensor', 'NG-12', '15:10', null, [
    ['14:30', 0],
    ['15:10', 6],
  ]),
  course('U01', 'camera', 'CAM-021', '17:36', '16:55', [
    ['16:30', 0],
    ['16:55', 10],
    ['17:06', 15],
    ['17:36', 22],
  ]),
  course('U02', 'camera', 'CAM-008', '17:36', '16:58', [
    ['16:30', 0],
    ['16:58', 10],
    ['17:06', 12],
    ['17:36', 14],
  ]),
]

/** The value at a minute of the last day. */
export function valueAt({ points }: Course, minute: number): number {
  let before = points[0]
  if (!before || minute <= before[0]) return 0
  for (const point of points) {
    if (minute <= point[0]) {
      const part = point[0] === before[0] ? 1 : (minute - before[0]) / (point[0] - before[0])
      return Math.round(before[1] + (point[1] - before[1]) * part)
    }
    before = point
  }
  return before[1]
}

/** The events that still run on the last day; neither end nor peak is known. */
export function runningEvents(): HotspotEvent[] {
  return courses.flatMap(({ hotspotId, began }) =>
    began === null
      ? []
      : [
          {
            id: 'E0000',
            hotspotId,
            startedAt: atMinute(lastDay, began),
            endedAt: null,
            peak: null,
            rainMm: null,
            rain3hMm: null,
          },
        ],
  )
}
