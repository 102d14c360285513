import type { Hotspot, HotspotKind, HotspotsFile, Mitigation } from '../../src/contract/hotspots'
import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import { knownBy } from '../history'
import { congestionRows, floodRows, type HotspotRow } from '../vocabulary/hotspots'
import { projectRows } from './projects'

/** The day since when the ward counts events. */
export const monitoringBegan = '2025-07-01'

/** `hotspots.json`: 22 flood and 14 congestion hotspots as they were known on the snapshot's day. */
export function buildHotspots(entry: SnapshotEntry): HotspotsFile {
  return {
    version: 1,
    snapshot: entry.id,
    items: [
      ...floodRows.map((row) => seeHotspot(row, 'flood', entry.asOf)),
      ...congestionRows.map((row) => seeHotspot(row, 'congestion', entry.asOf)),
    ],
  }
}

function seeHotspot(row: HotspotRow, kind: HotspotKind, asOf: string): Hotspot {
  return {
    id: row.id,
    kind,
    name: row.name,
    ...(row.shortName ? { shortName: row.shortName } : {}),
    location: row.location,
    areaId: row.areaId,
    level: row.level,
    ...(row.cause ? { cause: row.cause } : {}),
    state: stateOf(row, asOf),
    monitoredSince: row.monitoredSince ?? monitoringBegan,
    mitigation: seeMitigation(row, asOf),
    sourceId: 'quan-trac',
  }
}

function stateOf(row: HotspotRow, asOf: string): Hotspot['state'] {
  if (row.resolvedOn && row.resolvedOn <= asOf) return 'resolved'
  return row.watched ? 'watched' : 'open'
}

function seeMitigation(row: HotspotRow, asOf: string): Mitigation | null {
  const project = projectRows.find(({ code }) => code === row.projectId)
  const description = project?.shortName ?? project?.name ?? row.works
  if (description === undefined) return null
  const doneAt = knownBy(asOf, row.resolvedOn ?? null)
  const closing = project?.milestones.filter(({ stage }) => stage === 'handover').at(-1)
  const begun = project?.milestones.find(({ stage }) => stage === 'construction')?.began
  return {
    description,
    state: doneAt ? 'done' : !project || (begun && begun <= asOf) ? 'under-way' : 'approved',
    projectId: project?.code ?? null,
    ownerId: row.ownerId ?? project?.ownerId ?? null,
    due: row.due ?? closing?.plannedEnd ?? row.resolvedOn ?? null,
    doneAt,
  }
}
