import type { HotspotEvent, HotspotEventsFile } from '../../src/contract/hotspot-events'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { addDays, atMinute, pad, periodEnd, weekdayOf } from '../calendar'
import { createRandom, type Random } from '../random'
import { congestionRows, floodRows, type HotspotRow } from '../vocabulary/hotspots'
import { monitoringBegan } from './hotspots'
import { runningEvents } from './running'

// How many events a month had, from July 2025: two rainy seasons, Tết and school terms.
const floodsByMonth = [7, 15, 14, 5, 1, 0, 0, 0, 0, 1, 4, 5, 8, 12, 13, 6, 4]
const jamsByMonth = [3, 4, 9, 8, 7, 12, 15, 11, 6, 7, 5, 3, 2, 4, 9, 8, 6]

/** Every event of the sample, also those that a snapshot does not know of yet. */
let known: readonly HotspotEvent[] | undefined

function allEvents(): readonly HotspotEvent[] {
  known ??= makeEvents()
  return known
}

/** `hotspot-events.json`: what had begun when the snapshot was published. */
export function buildHotspotEvents(entry: SnapshotEntry): HotspotEventsFile {
  return {
    version: 1,
    snapshot: entry.id,
    items: allEvents()
      .filter(({ startedAt }) => startedAt <= entry.publishedAt)
      .map((event) => seeEvent(event, entry.publishedAt)),
  }
}

/** The peak and the end of a running event are not known yet. */
function seeEvent(event: HotspotEvent, moment: string): HotspotEvent {
  const isOver = event.endedAt !== null && event.endedAt <= moment
  return isOver || event.startedAt < addDays(moment.slice(0, 10), -2)
    ? { ...event }
    : { ...event, endedAt: null, peak: null, rainMm: null, rain3hMm: null }
}

function makeEvents(): HotspotEvent[] {
  const random = createRandom('hotspot-events')
  const events = [
    ...floodsByMonth.flatMap((count, index) => floodsOf(monthAt(index), count, random)),
    ...jamsByMonth.flatMap((count, index) => jamsOf(monthAt(index), count, random)),
    ...runningEvents(),
  ]
  return events
    .sort((a, b) => (a.startedAt + a.hotspotId < b.startedAt + b.hotspotId ? -1 : 1))
    .map((event, index) => ({ ...event, id: `E${pad(index + 1, 4)}` }))
}

function monthAt(index: number): string {
  const month = 6 + index
  return `${2025 + Math.floor(month / 12)}-${pad((month % 12) + 1)}`
}

/** Floods come in storms that reach several spots on one day. */
function floodsOf(month: string, count: number, random: Random): HotspotEvent[] {
  const events: HotspotEvent[] = []
  while (events.length < count) {
    const date = dayOf(month, random)
    const rainMm = random.between(45, 170)
    const rain3hMm = Math.round(rainMm * (0.4 + random.next() * 0.45))
    const start = random.between(11 * 60, 19 * 60)
    const reached = Math.min(count - events.length, random.between(1, 5))
    for (const row of chooseSpots(floodRows, date, reached, random)) {
      const strength = Math.min(1, (rain3hMm - 25) / 90)
      events.push(
        eventOf(row, date, start + random.between(0, 50), random.between(50, 330), {
          strength: strength * (0.7 + random.next() * 0.3),
          rain: { rainMm, rain3hMm },
          random,
        }),
      )
    }
  }
  return events
}

function jamsOf(month: string, count: number, random: Random): HotspotEvent[] {
  const events: HotspotEvent[] = []
  while (events.length < count) {
    const date = dayOf(month, random)
    if (weekdayOf(date) === 7) continue
    const start = random.chance(0.4) ? random.between(400, 455) : random.between(1000, 1075)
    for (const row of chooseSpots(congestionRows, date, 1, random)) {
      events.push(
        eventOf(row, date, start, random.between(25, 95), {
          strength: random.next(),
          rain: { rainMm: null, rain3hMm: null },
          random,
        }),
      )
    }
  }
  return events
}

function dayOf(month: string, random: Random): string {
  const last = month === '2026-11' ? 18 : Number(periodEnd(month).slice(8))
  return `${month}-${pad(random.between(1, last))}`
}

function chooseSpots(
  rows: readonly HotspotRow[],
  date: string,
  count: number,
  random: Random,
): HotspotRow[] {
  const chosen: HotspotRow[] = []
  for (let left = count; left > 0; left -= 1) {
    const open = rows.filter(
      (row) =>
        !chosen.includes(row) &&
        (row.monitoredSince ?? monitoringBegan) <= date &&
        (row.resolvedOn ?? '9999') > date,
    )
    chosen.push(random.pickWeighted(open.map((row) => [row, row.weight] as const)))
  }
  return chosen
}

function eventOf(
  row: HotspotRow,
  date: string,
  start: number,
  minutes: number,
  given: {
    strength: number
    rain: Pick<HotspotEvent, 'rainMm' | 'rain3hMm'>
    random: Random
  },
): HotspotEvent {
  const [low, high] = row.peaks
  // A few reports lack the end or the peak: such an event counts nothing.
  const lost = given.random.chance(0.03)
  return {
    id: 'E0000',
    hotspotId: row.id,
    startedAt: atMinute(date, start),
    endedAt: lost ? null : atMinute(date, start + minutes),
    peak: lost ? null : Math.round(low + (high - low) * Math.max(0, given.strength)),
    ...given.rain,
  }
}

/** The events of one hotspot that were over by `moment`, the latest first. */
export function pastEventsOf(hotspotId: string, moment: string): HotspotEvent[] {
  return allEvents()
    .filter((event) => event.hotspotId === hotspotId && (event.endedAt ?? '9999') < moment)
    .reverse()
}
