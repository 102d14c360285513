import type { ChartMap, MapGeometry } from './chart-map'
import type { Position } from '../contract/geometry'
import type { Ward } from '../contract/ward'

/** The feature that is the ward's outer edge; no area has such an id. */
export const edgeName = '(boundary)'
const frameName = '(frame)'

export interface AreaLabel {
  readonly name: string
  readonly at: Position
}

export interface WardMap {
  readonly map: ChartMap
  readonly hasEdge: boolean
  readonly hasAreas: boolean
  /** No land is known: an unseen frame around the spots gives the scale. */
  readonly isFrameOnly: boolean
  readonly labels: readonly AreaLabel[]
}

/** The ward's land for the map. Areas known only by a point get a name and no land. */
export function makeWardMap(
  { snapshot, boundary, areas }: Pick<Ward, 'snapshot' | 'boundary' | 'areas'>,
  spots: readonly Position[],
): WardMap {
  const land = areas.features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Point' ? [] : [feature(properties.id, geometry)],
  )
  const labels = areas.features.flatMap(({ geometry, properties }): AreaLabel[] => {
    const at =
      properties.labelAt ??
      (geometry.type === 'Point'
        ? geometry.coordinates
        : middleOf(geometry.type === 'Polygon' ? geometry.coordinates[0] : longestRing(geometry)))
    return at ? [{ name: properties.name, at }] : []
  })
  const features = boundary === null ? land : [...land, feature(edgeName, boundary)]
  const isFrameOnly = features.length === 0
  return {
    // Snapshots never change, so their id says which land it is.
    map: {
      name: `ward-${snapshot}`,
      land: {
        type: 'FeatureCollection',
        features: isFrameOnly
          ? [feature(frameName, frameAround([...spots, ...labels.map(({ at }) => at)]))]
          : features,
      },
    },
    hasEdge: boundary !== null,
    hasAreas: land.length > 0,
    isFrameOnly,
    labels,
  }
}

const feature = (name: string, geometry: MapGeometry) => ({
  type: 'Feature' as const,
  geometry,
  properties: { name },
})

const longestRing = ({ coordinates }: { coordinates: Position[][][] }): Position[] | undefined =>
  coordinates
    .flatMap((rings) => rings.slice(0, 1))
    .reduce<Position[] | undefined>(
      (longest, ring) => (longest && longest.length >= ring.length ? longest : ring),
      undefined,
    )

/** The middle of a ring's box. */
function middleOf(ring: readonly Position[] | undefined): Position | null {
  if (!ring || ring.length === 0) return null
  const box = boxOf(ring)
  return [(box.west + box.east) / 2, (box.south + box.north) / 2]
}

function boxOf(points: readonly Position[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  }
}

// About 300 m, so that a single spot has a frame too.
const margin = 0.003

function frameAround(points: readonly Position[]): MapGeometry {
  const { west, east, south, north } = boxOf(points.length === 0 ? [[0, 0]] : points)
  const [left, right, low, high] = [west - margin, east + margin, south - margin, north + margin]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [left, low],
        [right, low],
        [right, high],
        [left, high],
        [left, low],
      ],
    ],
  }
}
