import type { HotspotEvent } from '../../src/contract/hotspot-events'
import type { HotspotSeries, SeriesRun } from '../../src/contract/series'
import { atMinute, minuteOf } from '../calendar'
import { lastDay, sampleNow } from '../history'
import { pastEventsOf } from './hotspot-events'
import { buildRain } from './readings'
import { courses, valueAt, type Course } from './running'

/** The hotspots whose recent course can be read. */
export const seriesIds: readonly string[] = ['N01', 'N02', 'N03', 'N04', 'N05', 'U01']

/** `live/series/{hotspotId}.json`: today, then the two latest events; null where there is none. */
export function buildSeries(hotspotId: string): HotspotSeries | null {
  const course = courses.find((candidate) => candidate.hotspotId === hotspotId)
  if (!course || !seriesIds.includes(hotspotId)) return null
  const past = pastEventsOf(hotspotId, sampleNow).slice(0, 2)
  return { version: 1, hotspotId, runs: [todaysRun(course), ...past.map(runOf)] }
}

function todaysRun(course: Course): SeriesRun {
  const looks: number[] = []
  for (let look = course.lastLook; look > 12 * 60; look -= 10) looks.unshift(look)
  return {
    eventId: null,
    points: looks.map((look) => ({
      at: atMinute(lastDay, look),
      // One look was lost: a gap, not a zero.
      value: look === looks[9] ? null : valueAt(course, look),
    })),
    rain: (buildRain(17 * 60 + 40)[0]?.points ?? []).map((point) => ({ ...point })),
  }
}

/** An event rises fast to its peak, then falls: the parts of an arch over its hours. */
function runOf(event: HotspotEvent): SeriesRun {
  const day = event.startedAt.slice(0, 10)
  const start = minuteOf(day, event.startedAt)
  const end = minuteOf(day, event.endedAt ?? event.startedAt)
  const threshold = event.hotspotId.startsWith('N') ? 20 : 10
  const top = (event.peak ?? threshold) - threshold
  const points: SeriesRun['points'] = []
  for (let minute = start - 60; minute <= end + 60; minute += 10) {
    const part = (minute - start) / Math.max(1, end - start)
    points.push({ at: atMinute(day, minute), value: archAt(part, threshold, top) })
  }
  return { eventId: event.id, points, rain: rainBefore(event, day, start) }
}

function archAt(part: number, threshold: number, top: number): number {
  if (part < 0) return Math.max(0, Math.round(threshold * (1 + part * 2)))
  if (part > 1) return Math.max(0, Math.round(threshold * (1 - (part - 1) * 2)))
  const rising = part < 0.35 ? part / 0.35 : (1 - part) / 0.65
  return Math.round(threshold + top * rising)
}

function rainBefore(event: HotspotEvent, day: string, start: number): SeriesRun['rain'] {
  const wettest = event.rain3hMm
  if (wettest === null) return []
  const shares = [0.08, 0.15, 0.27, 0.28, 0.14, 0.08]
  const first = Math.ceil((start - 120) / 30) * 30
  return shares.map((share, index) => ({
    endsAt: atMinute(day, first + index * 30),
    mm: Math.round(wettest * share * 10) / 10,
  }))
}
