import * as v from 'valibot'

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

/** `[longitude, latitude]` in degrees, WGS84. */
export const position = v.tuple([longitude, latitude])

const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((line) => line[0]?.join() === line.at(-1)?.join(), 'closed-ring'),
)
const rings = v.pipe(v.array(ring), v.minLength(1))

export const pointSchema = v.object({ type: v.literal('Point'), coordinates: position })
export const lineStringSchema = v.object({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(position), v.minLength(2)),
})
export const polygonSchema = v.object({ type: v.literal('Polygon'), coordinates: rings })
export const multiPolygonSchema = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(v.array(rings), v.minLength(1)),
})

export type Position = v.InferOutput<typeof position>
export type Polygon = v.InferOutput<typeof polygonSchema>
