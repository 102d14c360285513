import * as v from 'valibot'
import { defineResource, type Edge } from './edge'
import { amountOrNull, dateTime, id, idOrNull, version } from './primitives'
import { rainPointSchema } from './readings'

export const seriesPointSchema = v.object({ at: dateTime, value: amountOrNull })

export const seriesRunSchema = v.object({
  eventId: idOrNull,
  points: v.array(seriesPointSchema),
  rain: v.array(rainPointSchema),
})

const build = (edge: Edge) =>
  v.object({ version, hotspotId: id, runs: edge.list('runs', seriesRunSchema, 'eventId') })

export const seriesResource = defineResource({
  name: 'series',
  path: 'live/series/{hotspotId}.json',
  build,
})

export type SeriesRun = v.InferOutput<typeof seriesRunSchema>
export type HotspotSeries = v.InferOutput<ReturnType<typeof build>>
