import * as v from 'valibot'

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

/** `[longitude, latitude]` in degrees, WGS84. */
export const position = v.tuple([longitude, latitude])

const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((line) => line[0]?.join() === line.at(-1)?.join(), 'closed-ring'),
  // Land that is flat has no size to draw a map by.
  v.check((line) => areaOf(line) > 1e-12, 'encloses-area'),
)
const rings = v.pipe(v.array(ring), v.minLength(1))

/** In square degrees, by the shoelace formula; seen from the first place, so that digits remain. */
function areaOf(line: readonly (readonly [number, number])[]): number {
  const [[fromX, fromY] = [0, 0]] = line
  let twice = 0
  for (const [index, [x, y]] of line.entries()) {
    const [nextX, nextY] = line[index + 1] ?? [fromX, fromY]
    twice += (x - fromX) * (nextY - fromY) - (nextX - fromX) * (y - fromY)
  }
  return Math.abs(twice) / 2
}

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
