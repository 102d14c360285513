import type { Finding, ResourceName } from '../contract/finding'
import type { Readings } from '../contract/readings'
import type { HotspotSeries } from '../contract/series'
import { toEpoch, toWardDateTime } from '../lib/dates'
import { findDisorder, odd } from './findings-odd'

const aheadMs = 5 * 60_000

/**
 * Readings seen at a reference moment (milliseconds since 1970): none more than five minutes ahead
 * of it, rain in time order. Rule: such a reading is unknown, never calm, and is listed.
 */
export function checkReadings(
  resource: Extract<ResourceName, 'readings' | 'live-readings'>,
  readings: Readings,
  moment: number,
): Finding[] {
  const isAhead = (written: string) => toEpoch(written) > moment + aheadMs
  const future = (id: string | null, written: string) =>
    odd(resource, id, 'observedAt', written, 'not-in-future', toWardDateTime(moment))
  return [
    ...(isAhead(readings.observedAt) ? [future(null, readings.observedAt)] : []),
    ...readings.items.flatMap((item) =>
      isAhead(item.observedAt) ? [future(item.hotspotId, item.observedAt)] : [],
    ),
    ...readings.rain.flatMap((station) =>
      findDisorder(
        resource,
        station.station,
        ['rain.points', 'endsAt'],
        station.points,
        ({ endsAt }) => ({ written: endsAt, order: toEpoch(endsAt) }),
      ),
    ),
  ]
}

/** One hotspot's course: it is the one asked for, its events exist, its points stand in order. */
export function checkSeries(
  series: HotspotSeries,
  hotspotId: string,
  eventIds: ReadonlySet<string> | null,
): Finding[] {
  const findings: Finding[] = []
  if (series.hotspotId !== hotspotId) {
    findings.push(odd('series', hotspotId, 'hotspotId', series.hotspotId, 'one-of', hotspotId))
  }
  for (const [index, run] of series.runs.entries()) {
    const path = `runs.${index}`
    if (run.eventId !== null && eventIds && !eventIds.has(run.eventId)) {
      const field = `${path}.eventId`
      findings.push(odd('series', hotspotId, field, run.eventId, 'existing', 'hotspot-events'))
    }
    findings.push(
      ...findDisorder('series', hotspotId, [`${path}.points`, 'at'], run.points, ({ at }) => ({
        written: at,
        order: toEpoch(at),
      })),
      ...findDisorder('series', hotspotId, [`${path}.rain`, 'endsAt'], run.rain, (point) => ({
        written: point.endsAt,
        order: toEpoch(point.endsAt),
      })),
    )
  }
  return findings
}
