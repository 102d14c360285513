import type { HotspotEvent } from '../contract/hotspot-events'
import type { Hotspot, HotspotKind } from '../contract/hotspots'
import { monthOf, toEpoch, wardDate, yearOf } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { sum } from '../lib/numbers'

export interface EventMonth {
  /** `2026-08` */
  readonly month: string
  /** Events that started in it; null where no spot of the kind was watched (a gap, not 0). */
  readonly events: number | null
  /** The reference date lies in it: it runs on. */
  readonly isRunning: boolean
  /** Later than the reference date: nothing to count yet. */
  readonly isAhead: boolean
}

export interface EventYears {
  readonly kind: HotspotKind
  /** The year before the reference date's and that year, twelve months each. */
  readonly years: readonly { readonly year: number; readonly months: readonly EventMonth[] }[]
  /** Events of the reference date's year up to it; null when nothing was watched. */
  readonly total: number | null
  /** The day on which watching began; null when no spot of the kind is watched. */
  readonly watchedSince: LocalDate | null
}

/**
 * Events of one kind by month. Rule: an event counts by its start; before `monitoredSince` there is
 * no count, so an event from before its own spot was watched counts nothing.
 */
export function countEventsByMonth(
  kind: HotspotKind,
  hotspots: readonly Hotspot[],
  events: readonly HotspotEvent[],
  reference: LocalDate,
): EventYears {
  const sinceOf = new Map<string, LocalDate>()
  for (const { id, kind: own, monitoredSince } of hotspots) {
    if (own === kind && monitoredSince !== null && monitoredSince <= reference) {
      sinceOf.set(id, monitoredSince)
    }
  }
  const watchedSince = [...sinceOf.values()].sort()[0] ?? null
  const counts = new Map<string, number>()
  for (const { hotspotId, startedAt } of events) {
    const since = sinceOf.get(hotspotId)
    const day = wardDate(toEpoch(startedAt))
    if (since === undefined || day < since || day > reference) continue
    const month = day.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const running = reference.slice(0, 7)
  const years = [yearOf(reference) - 1, yearOf(reference)].map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, index): EventMonth => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`
      const isAhead = month > running
      const isWatched = watchedSince !== null && month >= watchedSince.slice(0, 7) && !isAhead
      return {
        month,
        events: isWatched ? (counts.get(month) ?? 0) : null,
        isRunning: month === running,
        isAhead,
      }
    }),
  }))
  const counted = (years[1]?.months ?? []).flatMap(({ events: count }) => count ?? [])
  return { kind, years, total: counted.length === 0 ? null : sum(counted), watchedSince }
}

export interface PeakMonths {
  /** 1 to 12, in the order of the year. */
  readonly months: readonly number[]
  readonly events: number
  readonly of: number
}

/** The two months of the running year with the most events; null with fewer than three events. */
export function findPeakMonths({ years, total }: EventYears): PeakMonths | null {
  if (total === null || total < 3) return null
  const months = (years[1]?.months ?? [])
    .flatMap(({ month, events }) => (events === null || events === 0 ? [] : [{ month, events }]))
    .sort((left, right) => right.events - left.events || (left.month < right.month ? -1 : 1))
    .slice(0, 2)
  return {
    months: months.map(({ month }) => monthOf(`${month}-01`)).sort((left, right) => left - right),
    events: sum(months.map(({ events }) => events)),
    of: total,
  }
}
