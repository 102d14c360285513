import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { position } from './geometry'
import { dateOrNull, id, idOrNull, prose, shortName, text, version } from './primitives'

export const hotspotKinds = ['flood', 'congestion'] as const
const hotspotLevels = [1, 2, 3] as const
const hotspotStates = ['open', 'watched', 'resolved'] as const
const mitigationStates = ['proposed', 'approved', 'under-way', 'done'] as const

export const mitigationSchema = v.object({
  description: prose,
  state: v.picklist(mitigationStates),
  projectId: idOrNull,
  ownerId: idOrNull,
  due: dateOrNull,
  doneAt: dateOrNull,
})

export const hotspotSchema = v.object({
  id,
  kind: v.picklist(hotspotKinds),
  name: text,
  shortName: v.exactOptional(shortName),
  location: position,
  areaId: id,
  level: v.picklist(hotspotLevels),
  cause: v.exactOptional(prose),
  state: v.picklist(hotspotStates),
  monitoredSince: dateOrNull,
  mitigation: v.nullable(mitigationSchema),
  sourceId: id,
})

const build = (edge: Edge) =>
  v.object({ version, snapshot: id, items: edge.list('items', hotspotSchema) })

export const hotspotsResource = defineResource({
  name: 'hotspots',
  path: 'snapshots/{id}/hotspots.json',
  build,
})

export type Mitigation = v.InferOutput<typeof mitigationSchema>
export type Hotspot = v.InferOutput<typeof hotspotSchema>
export type HotspotsFile = v.InferOutput<ReturnType<typeof build>>
export type HotspotKind = (typeof hotspotKinds)[number]
