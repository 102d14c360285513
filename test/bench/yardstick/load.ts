import { takeEarly } from '../../../src/api/early-files'
import {
  comparedFiles,
  indexPath,
  liveReadingsPath,
  overviewFiles,
  snapshotPath,
} from '../../../src/api/paths'
import type { SnapshotFile } from '../../../src/api/paths'
import type { HotspotsFile } from '../../../src/contract/hotspots'
import type { IndicatorsFile } from '../../../src/contract/indicators'
import type { ProjectsFile } from '../../../src/contract/projects'
import type { Readings } from '../../../src/contract/readings'
import type { SnapshotEntry, SnapshotIndex } from '../../../src/contract/snapshot-index'
import type { Summary } from '../../../src/contract/summary'
import type { Ward } from '../../../src/contract/ward'
import { findLastMeeting, followingReference, wardClock } from '../../../src/domain/snapshots'
import type { Reference } from '../../../src/domain/snapshots'

export interface Shown {
  index: SnapshotIndex
  entry: SnapshotEntry
  compared: SnapshotEntry
  reference: Reference
  ward: Promise<Ward>
  indicators: Promise<IndicatorsFile>
  projects: Promise<ProjectsFile>
  hotspots: Promise<HotspotsFile>
  summary: Promise<Summary>
  readings: Promise<Readings>
  before: {
    indicators: Promise<IndicatorsFile>
    projects: Promise<ProjectsFile>
    summary: Promise<Summary>
  }
}

/** Takes what the early module has asked for, and checks nothing: the yardstick trusts its server. */
export async function load(): Promise<Shown> {
  await read('config.json')
  const index = await readAs<SnapshotIndex>(`api/${indexPath}`)
  const entry = index.snapshots.find(({ id }) => id === index.latest)
  const compared = entry && findLastMeeting(index.snapshots, entry)
  if (!entry || !compared) throw new Error('The sample has a latest snapshot and a meeting')
  const shown = <Data>(file: SnapshotFile) => readAs<Data>(`api/${snapshotPath(entry.id, file)}`)
  const before = <Data>(file: SnapshotFile) =>
    readAs<Data>(`api/${snapshotPath(compared.id, file)}`)
  if (overviewFiles.length !== 5 || comparedFiles.length !== 3) {
    throw new Error('The overview reads other files than the yardstick')
  }
  return {
    index,
    entry,
    compared,
    reference: followingReference(wardClock(index, 0, 0)),
    ward: shown('ward'),
    indicators: shown('indicators'),
    projects: shown('projects'),
    hotspots: shown('hotspots'),
    summary: shown('summary'),
    readings: readAs(`api/${liveReadingsPath}`),
    before: {
      indicators: before('indicators'),
      projects: before('projects'),
      summary: before('summary'),
    },
  }
}

async function read(path: string): Promise<unknown> {
  const url = new URL(path, location.origin).href
  const response = await (takeEarly(url) ?? fetch(url))
  return response.json()
}

async function readAs<Data>(path: string): Promise<Data> {
  const isTrusted = (data: unknown): data is Data => data !== null
  const data = await read(path)
  if (!isTrusted(data)) throw new Error(`${path} is empty`)
  return data
}
