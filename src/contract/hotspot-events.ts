import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { amountOrNull, dateTime, dateTimeOrNull, id, version } from './primitives'

export const hotspotEventSchema = v.object({
  id,
  hotspotId: id,
  startedAt: dateTime,
  endedAt: dateTimeOrNull,
  peak: amountOrNull,
  rainMm: amountOrNull,
  rain3hMm: amountOrNull,
})

const build = (edge: Edge) =>
  v.object({ version, snapshot: id, items: edge.list('items', hotspotEventSchema) })

export const hotspotEventsResource = defineResource({
  name: 'hotspot-events',
  path: 'snapshots/{id}/hotspot-events.json',
  build,
})

export type HotspotEvent = v.InferOutput<typeof hotspotEventSchema>
export type HotspotEventsFile = v.InferOutput<ReturnType<typeof build>>
