import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { buildDecisions } from '../builders/decisions'
import { buildHotspotEvents } from '../builders/hotspot-events'
import { buildHotspots } from '../builders/hotspots'
import { buildIndicators } from '../builders/indicators'
import { buildProgramme } from '../builders/programme'
import { buildProjects } from '../builders/projects'
import { buildLiveReadings, buildSnapshotReadings } from '../builders/readings'
import { buildSeries, seriesIds } from '../builders/series'
import { buildSummary, buildTasks } from '../builders/tasks'
import { buildWard } from '../builders/ward'
import { buildSnapshotIndex, snapshotEntries } from '../history'
import {
  snapshotFiles,
  snapshotPath,
  splitPath,
  toJsonFile,
  type Scenario,
  type SnapshotFile,
} from '../scenario'

/** How each file of a snapshot is made. */
export type SnapshotBuilders = Record<SnapshotFile, (entry: SnapshotEntry) => unknown>

/** What a scenario may do in its own way; the rest is as in normal. */
export interface Ways {
  entries?: readonly SnapshotEntry[]
  builders?: Partial<SnapshotBuilders>
  index?: () => unknown
  liveReadings?: () => unknown
  series?: readonly string[]
}

const normalBuilders: SnapshotBuilders = {
  ward: buildWard,
  programme: ({ id }) => buildProgramme(id),
  indicators: buildIndicators,
  projects: buildProjects,
  hotspots: buildHotspots,
  'hotspot-events': buildHotspotEvents,
  tasks: buildTasks,
  decisions: buildDecisions,
  summary: buildSummary,
  readings: buildSnapshotReadings,
}

/** A scenario that differs from normal in the given ways. */
export function buildLike(name: string, ways: Ways = {}): Scenario {
  const entries = ways.entries ?? snapshotEntries
  const builders = { ...normalBuilders, ...ways.builders }
  const series = ways.series ?? seriesIds
  const jsonAt = (path: string): unknown => {
    if (path === 'snapshots.json') return ways.index ? ways.index() : buildSnapshotIndex(entries)
    if (path === 'live/readings.json') {
      return ways.liveReadings ? ways.liveReadings() : buildLiveReadings()
    }
    const hotspotId = /^live\/series\/([\w-]+)\.json$/.exec(path)?.[1]
    if (hotspotId !== undefined && series.includes(hotspotId)) return buildSeries(hotspotId)
    const parts = splitPath(path)
    const entry = entries.find(({ id }) => id === parts?.snapshot)
    return parts && entry ? builders[parts.file](entry) : null
  }
  return {
    name,
    paths: [
      ...entries.flatMap(({ id }) => snapshotFiles.map((file) => snapshotPath(id, file))),
      'live/readings.json',
      ...series.map((id) => `live/series/${id}.json`),
      // The index is written last: it names only what is there.
      'snapshots.json',
    ],
    fileAt: (path) => {
      const json = jsonAt(path)
      return json === null ? null : toJsonFile(json)
    },
  }
}

/** The ward's work on an ordinary rainy afternoon. */
export function buildNormal(): Scenario {
  return buildLike('normal')
}
