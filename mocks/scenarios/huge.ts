import type { HotspotEvent } from '../../src/contract/hotspot-events'
import type { Hotspot } from '../../src/contract/hotspots'
import type { Indicator } from '../../src/contract/indicators'
import type { Project } from '../../src/contract/projects'
import type { Reading, Readings } from '../../src/contract/readings'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import type { Task } from '../../src/contract/tasks'
import { summarizeTasks } from '../../src/domain/task-summary'
import { buildHotspotEvents } from '../builders/hotspot-events'
import { buildHotspots } from '../builders/hotspots'
import { buildIndicators } from '../builders/indicators'
import { buildProjects } from '../builders/projects'
import { buildLiveReadings, buildSnapshotReadings } from '../builders/readings'
import { buildTasks } from '../builders/tasks'
import { addDays, pad } from '../calendar'
import { snapshotEntries } from '../history'
import { itemAt } from '../random'
import type { Scenario } from '../scenario'
import { areaRows } from '../vocabulary/areas'
import { buildLike } from './normal'

/** How many of each, about thirty to fifty times the ward's own. */
const hugeCounts = {
  tasks: 20_000,
  projects: 2_000,
  indicators: 2_000,
  hotspots: 1_000,
  events: 50_000,
}

/** A province's worth of records in two snapshots: the latest and the last meeting's. */
export function buildHuge(): Scenario {
  const meeting = snapshotEntries.find(({ kind }) => kind === 'meeting')
  return buildLike('huge', {
    entries: [itemAt(snapshotEntries, 0), ...(meeting ? [meeting] : [])],
    builders: {
      indicators: (entry) => fileOf(entry, manyIndicators(entry)),
      projects: (entry) => fileOf(entry, manyProjects(entry)),
      hotspots: (entry) => fileOf(entry, manyHotspots(entry)),
      'hotspot-events': (entry) => fileOf(entry, manyEvents(entry)),
      tasks: (entry) => fileOf(entry, manyTasks(entry)),
      summary: (entry) => ({
        version: 1,
        snapshot: entry.id,
        tasks: summarizeTasks(manyTasks(entry)),
      }),
      readings: (entry) => ({
        ...withManyReadings(buildSnapshotReadings(entry), entry),
        snapshot: entry.id,
      }),
    },
    liveReadings: () => withManyReadings(buildLiveReadings(), itemAt(snapshotEntries, 0)),
  })
}

function fileOf(entry: SnapshotEntry, items: readonly unknown[]): unknown {
  return { version: 1, snapshot: entry.id, items }
}

/** The given records over and over until there are `count`; the first round as it is. */
function repeat<Item>(
  items: readonly Item[],
  count: number,
  again: (item: Item, round: number, index: number) => Item,
): Item[] {
  return Array.from({ length: count }, (_, index) => {
    const item = itemAt(items, index % items.length)
    const round = Math.floor(index / items.length)
    return round === 0 ? item : again(item, round, index)
  })
}

const shorten = (text: string, round: number): string => {
  const mark = ` ${round + 1}`
  return `${text.slice(0, 34 - mark.length)}${mark}`
}

function named<Item extends { id: string; name: string; shortName?: string }>(
  item: Item,
  round: number,
): Item {
  return {
    ...item,
    id: `${item.id}-${round}`,
    name: `${item.name} ${round + 1}`,
    ...(item.shortName ? { shortName: shorten(item.shortName, round) } : {}),
  }
}

function manyIndicators(entry: SnapshotEntry): Indicator[] {
  return repeat(buildIndicators(entry).items, hugeCounts.indicators, (item, round) => ({
    ...named(item, round),
    code: `${item.code}.${round}`,
    // The resolution's targets stay 19; the rest belongs to the yearly plan.
    scopes: ['yearly-plan'],
  }))
}

function manyProjects(entry: SnapshotEntry): Project[] {
  return repeat(buildProjects(entry).items, hugeCounts.projects, (item, round) => ({
    ...named(item, round),
    code: `${item.code}.${round}`,
  }))
}

function manyHotspots(entry: SnapshotEntry): Hotspot[] {
  return repeat(buildHotspots(entry).items, hugeCounts.hotspots, (item, round, index) => {
    const area = itemAt(areaRows, index % areaRows.length)
    return {
      ...named(item, round),
      areaId: area.id,
      location: [spread(area.labelAt[0], index), spread(area.labelAt[1], index * 7)],
    }
  })
}

/** A place near a point, some hundred metres off, in steps of the index. */
function spread(degrees: number, index: number): number {
  return Math.round((degrees + (((index * 37) % 101) - 50) / 12_000) * 1e5) / 1e5
}

function manyEvents(entry: SnapshotEntry): HotspotEvent[] {
  const hotspots = manyHotspots(entry)
  const byKind = {
    flood: hotspots.filter(({ kind }) => kind === 'flood'),
    congestion: hotspots.filter(({ kind }) => kind === 'congestion'),
  }
  return repeat(buildHotspotEvents(entry).items, hugeCounts.events, (item, round, index) => {
    const kind = item.hotspotId.startsWith('N') ? 'flood' : 'congestion'
    const spots = byKind[kind]
    return { ...item, id: `${item.id}-${round}`, hotspotId: itemAt(spots, index % spots.length).id }
  })
}

const tasksOf = new Map<string, Task[]>()

/** Made once a snapshot: the tasks and their summary come from the same list. */
function manyTasks(entry: SnapshotEntry): Task[] {
  const known = tasksOf.get(entry.id)
  if (known) return known
  const made = repeat(buildTasks(entry).items, hugeCounts.tasks, (item, round) => ({
    ...item,
    id: `${item.id}-${pad(round)}`,
    title: `${item.title} (${round + 1})`,
    // Deadlines of later rounds drift, so that the calendar is not one pattern.
    due: item.due === null ? null : addDays(item.due, round % 9),
    extensions: item.extensions.map((extension) => ({
      ...extension,
      to: addDays(extension.to, round % 9),
    })),
  }))
  tasksOf.set(entry.id, made)
  return made
}

function withManyReadings(readings: Readings, entry: SnapshotEntry): Readings {
  const byHotspot = new Map(readings.items.map((item) => [item.hotspotId, item]))
  return {
    ...readings,
    items: manyHotspots(entry).flatMap((hotspot): Reading[] => {
      const item = byHotspot.get(hotspot.id.replace(/-\d+$/, ''))
      return item && hotspot.state !== 'resolved' ? [{ ...item, hotspotId: hotspot.id }] : []
    }),
  }
}
