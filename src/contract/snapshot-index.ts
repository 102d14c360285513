import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { date, dateOrNull, dateTime, id, idOrNull, text, version } from './primitives'

export const snapshotKinds = ['meeting', 'routine'] as const

export const snapshotEntrySchema = v.object({
  id,
  kind: v.picklist(snapshotKinds),
  asOf: date,
  publishedAt: dateTime,
  title: text,
  heldOn: dateOrNull,
  replaces: idOrNull,
})

export const sampleSchema = v.object({ now: dateTime })

const build = (edge: Edge) =>
  v.object({
    version,
    latest: id,
    sample: v.exactOptional(sampleSchema),
    snapshots: edge.list('snapshots', snapshotEntrySchema),
  })

export const snapshotsResource = defineResource({
  name: 'snapshots',
  path: 'snapshots.json',
  build,
})

export type SnapshotEntry = v.InferOutput<typeof snapshotEntrySchema>
export type SnapshotIndex = v.InferOutput<ReturnType<typeof build>>
