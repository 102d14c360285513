import type { HotspotSeries, SeriesRun } from '../../contract/series'
import type { PastEvent } from '../../domain/hotspot-past'
import { toEpoch, wardDate } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

export interface RunChoice {
  readonly run: SeriesRun
  /** The event's day, else that of the first reading; null for today's run and for an empty one. */
  readonly day: LocalDate | null
  /** When the event began, epoch ms; null for today's run. */
  readonly since: number | null
}

/**
 * The runs that can be drawn: today's first where the page follows the readings of now, then those of
 * known events, the latest first. A page of an earlier snapshot knows nothing of what came later.
 */
export function listRuns(
  series: HotspotSeries,
  past: readonly PastEvent[] | null,
  isNow: boolean,
): readonly RunChoice[] {
  const known = new Map((past ?? []).map((one) => [one.event.id, one] as const))
  return series.runs
    .flatMap((run): RunChoice[] => {
      if (run.eventId === null) return isNow ? [{ run, day: null, since: null }] : []
      const event = known.get(run.eventId)
      const first = run.points[0]
      if (event === undefined && !isNow) return []
      return [
        {
          run,
          day: event?.day ?? (first ? wardDate(toEpoch(first.at)) : null),
          since: event ? toEpoch(event.event.startedAt) : null,
        },
      ]
    })
    .sort((left, right) =>
      left.run.eventId === null
        ? -1
        : right.run.eventId === null
          ? 1
          : (left.day ?? '') > (right.day ?? '')
            ? -1
            : 1,
    )
}
