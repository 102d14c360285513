import type { Finding } from '../contract/finding'
import type { Position } from '../contract/geometry'
import type { Hotspot } from '../contract/hotspots'
import type { Ward } from '../contract/ward'
import { odd } from './findings-odd'

/** The least and the greatest of a coordinate. */
type Span = readonly [least: number, greatest: number]

/**
 * Hotspots that lie too far away to be drawn on the ward's map, such as one whose digits are wrong.
 * Rule: outside of the rectangle around the land (boundary and areas) by more than its own width or
 * height. Without land nothing can be said.
 */
export function checkPlaces(ward: Ward, hotspots: readonly Hotspot[]): Finding[] {
  const land = landOf(ward)
  const longitudes = spanOf(land.map(([longitude]) => longitude))
  const latitudes = spanOf(land.map(([, latitude]) => latitude))
  if (!longitudes || !latitudes) return []
  const expected = `${longitudes.join('–')}, ${latitudes.join('–')}`
  return hotspots.flatMap(({ id, location }) =>
    isNear(location[0], longitudes) && isNear(location[1], latitudes)
      ? []
      : [odd('hotspots', id, 'location', location.join(', '), 'near-ward', expected)],
  )
}

function landOf({ boundary, areas }: Ward): Position[] {
  const shapes = [boundary, ...areas.features.map(({ geometry }) => geometry)]
  return shapes.flatMap((shape) => {
    if (shape?.type === 'Polygon') return shape.coordinates.flat()
    return shape?.type === 'MultiPolygon' ? shape.coordinates.flat(2) : []
  })
}

function spanOf(values: readonly number[]): Span | null {
  if (values.length === 0) return null
  // A spread of many arguments would overflow the stack.
  const least = values.reduce((one, other) => Math.min(one, other))
  return [least, values.reduce((one, other) => Math.max(one, other))]
}

function isNear(value: number, [least, greatest]: Span): boolean {
  const size = greatest - least
  return value >= least - size && value <= greatest + size
}
