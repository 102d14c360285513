import { decisionsResource } from '../../../src/contract/decisions'
import type { Resource } from '../../../src/contract/edge'
import type { Finding, ResourceName } from '../../../src/contract/finding'
import { hotspotEventsResource } from '../../../src/contract/hotspot-events'
import { hotspotsResource } from '../../../src/contract/hotspots'
import { indicatorsResource } from '../../../src/contract/indicators'
import { programmeResource } from '../../../src/contract/programme'
import { projectsResource } from '../../../src/contract/projects'
import { readResource } from '../../../src/contract/read'
import { liveReadingsResource, readingsResource } from '../../../src/contract/readings'
import { resources } from '../../../src/contract/resources'
import { seriesResource } from '../../../src/contract/series'
import { snapshotsResource } from '../../../src/contract/snapshot-index'
import type { SnapshotEntry, SnapshotIndex } from '../../../src/contract/snapshot-index'
import { summaryResource } from '../../../src/contract/summary'
import { tasksResource } from '../../../src/contract/tasks'
import { wardResource } from '../../../src/contract/ward'
import { checkSnapshot } from '../../../src/domain/findings'
import { checkIndex } from '../../../src/domain/findings-file'
import type { SnapshotFiles } from '../../../src/domain/findings-input'
import { checkReadings, checkSeries } from '../../../src/domain/findings-readings'
import { checkReferences } from '../../../src/domain/findings-references'
import { toEpoch } from '../../../src/lib/dates'
import { findFallbackFault, findHttpFaults } from './http-faults'
import { Report } from './report'
import type { Source } from './source'
import { describeProblem } from './words'

const seriesAtOnce = 8

/** Reads every path that the index leads to and reports what does not hold. */
export async function checkApi(source: Source, now: number): Promise<Report> {
  const report = new Report()
  const indexPath = snapshotsResource.path
  const index = (await readPath(source, report, snapshotsResource, indexPath)).data
  if (!index) return report
  for (const finding of checkIndex(index)) report.find(indexPath, finding)
  const fallback = await findFallbackFault(source)
  if (fallback !== null) report.fail(indexPath, fallback)

  let latest: ReadSnapshot | undefined
  let newer: { id: string; files: SnapshotFiles } | undefined
  for (const entry of index.snapshots) {
    const snapshot = await checkSnapshotFiles(source, report, entry)
    if (entry.id === index.latest) latest = snapshot
    if (newer) compareIds(report, newer.id, newer.files, snapshot.files)
    newer = { id: entry.id, files: keepCompared(snapshot.files) }
  }
  await checkLive(source, report, index, latest, now)
  return report
}

interface ReadPath<Data> {
  data: Data | undefined
  setAside: Finding[]
}

async function readPath<Data>(
  source: Source,
  report: Report,
  resource: Resource<ResourceName, Data>,
  path: string,
  isOptional = false,
): Promise<ReadPath<Data>> {
  const nothing = { data: undefined, setAside: [] }
  const answer = await source.get(path)
  if (isOptional && answer.text === null && answer.fault === null) return nothing
  report.read(path)
  if (answer.text === null) {
    report.fail(path, answer.fault ?? 'is missing')
    return nothing
  }
  for (const fault of await findHttpFaults(source, path, answer)) report.fail(path, fault)
  let json: unknown
  try {
    json = JSON.parse(answer.text)
  } catch {
    const isPage = answer.text.trimStart().startsWith('<')
    report.fail(path, isPage ? 'is a page (HTML), not JSON' : 'is not JSON, or was cut off')
    return nothing
  }
  const result = readResource(resource, json, 'all')
  if (!result.ok) {
    report.fail(path, describeProblem(result.problem))
    return nothing
  }
  for (const finding of result.findings) report.find(path, finding)
  return { data: result.data, setAside: result.findings }
}

interface ReadSnapshot {
  files: SnapshotFiles
  setAside: readonly Finding[]
}

const addressOf = (path: string, id: string): string => path.replace(/\{\w+\}/, id)

async function checkSnapshotFiles(
  source: Source,
  report: Report,
  entry: SnapshotEntry,
): Promise<ReadSnapshot> {
  const setAside: Finding[] = []
  const read = async <Data>(resource: Resource<ResourceName, Data>) => {
    const result = await readPath(source, report, resource, addressOf(resource.path, entry.id))
    setAside.push(...result.setAside)
    return result.data
  }
  const files: SnapshotFiles = {
    entry,
    ward: await read(wardResource),
    programme: await read(programmeResource),
    indicators: await read(indicatorsResource),
    projects: await read(projectsResource),
    hotspots: await read(hotspotsResource),
    hotspotEvents: await read(hotspotEventsResource),
    tasks: await read(tasksResource),
    decisions: await read(decisionsResource),
    summary: await read(summaryResource),
    readings: await read(readingsResource),
  }
  for (const finding of checkSnapshot(files, setAside)) {
    report.find(addressOf(resources[finding.resource].path, entry.id), finding)
  }
  return { files, setAside }
}

const comparedCollections = ['indicators', 'projects', 'hotspots'] as const

function keepCompared(files: SnapshotFiles): SnapshotFiles {
  const { indicators, projects, hotspots } = files
  return { indicators, projects, hotspots }
}

/** Rule: ids are stable from snapshot to snapshot. Some may come and go, not all at once. */
function compareIds(
  report: Report,
  newerId: string,
  newer: SnapshotFiles,
  older: SnapshotFiles,
): void {
  for (const name of comparedCollections) {
    const ids = new Set(newer[name]?.items.map(({ id }) => id))
    const before = older[name]?.items ?? []
    if (ids.size > 0 && before.length > 0 && !before.some(({ id }) => ids.has(id))) {
      const path = addressOf(resources[name].path, newerId)
      report.fail(path, 'has no id of the snapshot before it: ids must stay the same')
    }
  }
}

async function checkLive(
  source: Source,
  report: Report,
  index: SnapshotIndex,
  latest: ReadSnapshot | undefined,
  now: number,
): Promise<void> {
  const path = liveReadingsResource.path
  const live = await readPath(source, report, liveReadingsResource, path)
  if (live.data) {
    const moment = index.sample ? toEpoch(index.sample.now) : now
    const findings = [
      ...checkReferences(
        { hotspots: latest?.files.hotspots, liveReadings: live.data },
        latest?.setAside,
      ),
      ...checkReadings('live-readings', live.data, moment),
    ]
    for (const finding of findings) {
      if (finding.resource === 'live-readings') report.find(path, finding)
    }
  }
  const events = latest?.files.hotspotEvents?.items
  const eventIds = events ? new Set(events.map(({ id }) => id)) : null
  const hotspotIds = latest?.files.hotspots?.items.map(({ id }) => id) ?? []
  for (let first = 0; first < hotspotIds.length; first += seriesAtOnce) {
    await Promise.all(
      hotspotIds.slice(first, first + seriesAtOnce).map(async (id) => {
        const seriesPath = addressOf(seriesResource.path, id)
        const series = await readPath(source, report, seriesResource, seriesPath, true)
        if (!series.data) return
        for (const finding of checkSeries(series.data, id, eventIds)) {
          report.find(seriesPath, finding)
        }
      }),
    )
  }
}
