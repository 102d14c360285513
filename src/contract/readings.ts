import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { position } from './geometry'
import {
  amount,
  amountOrNull,
  dateTime,
  dateTimeOrNull,
  id,
  prose,
  text,
  version,
} from './primitives'

const readingSources = ['sensor', 'camera', 'officer'] as const

export const rainPointSchema = v.object({ endsAt: dateTime, mm: amountOrNull })

export const rainStationSchema = v.object({
  station: text,
  location: v.nullable(position),
  intervalMinutes: v.pipe(v.number(), v.finite(), v.minValue(1)),
  points: v.array(rainPointSchema),
})

export const earlierReadingSchema = v.object({ observedAt: dateTime, value: amount })

export const readingSchema = v.object({
  hotspotId: id,
  observedAt: dateTime,
  value: amountOrNull,
  earlier: v.nullable(earlierReadingSchema),
  since: dateTimeOrNull,
  source: v.picklist(readingSources),
  device: v.exactOptional(prose),
})

const entries = (edge: Edge) => ({
  version,
  observedAt: dateTime,
  rain: edge.list('rain', rainStationSchema, 'station'),
  items: edge.list('items', readingSchema, 'hotspotId'),
})

const build = (edge: Edge) => v.object({ ...entries(edge), snapshot: id })
const buildLive = (edge: Edge) => v.object(entries(edge))

export const readingsResource = defineResource({
  name: 'readings',
  path: 'snapshots/{id}/readings.json',
  build,
})

export const liveReadingsResource = defineResource({
  name: 'live-readings',
  path: 'live/readings.json',
  build: buildLive,
})

export type RainStation = v.InferOutput<typeof rainStationSchema>
export type Reading = v.InferOutput<typeof readingSchema>
/** What live and frozen readings have in common. */
export type Readings = v.InferOutput<ReturnType<typeof buildLive>>
export type SnapshotReadings = v.InferOutput<ReturnType<typeof build>>
