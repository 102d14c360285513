import type { Position } from '../contract/geometry'
import type { JudgedHotspot } from './hotspot-severity'

const clusterMetres = 500

export interface Cluster {
  readonly center: JudgedHotspot
  /** Active spots within the distance, the centre included. */
  readonly spots: readonly JudgedHotspot[]
}

const metresPerDegree = 110_700
const radians = Math.PI / 180

/** Metres between two places, good to a few metres within a ward. */
export function metresBetween([west, south]: Position, [east, north]: Position): number {
  const middle = ((south + north) / 2) * radians
  return Math.hypot((east - west) * Math.cos(middle), north - south) * metresPerDegree
}

/**
 * The spot of the given ones that most others lie within 500 m of, the first where equal; null while
 * fewer than three lie together.
 */
export function findCluster(spots: readonly JudgedHotspot[]): Cluster | null {
  let largest: Cluster | null = null
  for (const center of spots) {
    const near = spots.filter(
      ({ hotspot }) => metresBetween(hotspot.location, center.hotspot.location) <= clusterMetres,
    )
    if (near.length >= 3 && near.length > (largest?.spots.length ?? 0)) {
      largest = { center, spots: near }
    }
  }
  return largest
}
