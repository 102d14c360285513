import { describe, expect, it } from 'vitest'
import { buildAreas, buildOutline } from '../../mocks/builders/areas'
import type { Position } from '../../src/contract/geometry'

/** Positive when the ring runs counter-clockwise, as GeoJSON asks of an outer ring. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = ring[index + 1] ?? [lng, lat]
    return sum + (lng * nextLat - nextLng * lat) / 2
  }, 0)
}

const rings = buildAreas().features.map(({ geometry }) =>
  geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [],
)
const outline = buildOutline().coordinates[0] ?? []

describe('the schematic areas', () => {
  it('fill the outline without overlapping', () => {
    const sum = rings.reduce((total, ring) => total + areaOf(ring), 0)
    expect(rings).toHaveLength(12)
    expect(sum / areaOf(outline)).toBeCloseTo(1, 3)
  })

  it('are closed rings that run counter-clockwise within the ward’s bounding box', () => {
    for (const ring of [outline, ...rings]) {
      expect(ring.at(-1)).toEqual(ring[0])
      expect(areaOf(ring)).toBeGreaterThan(0)
      for (const [lng, lat] of ring) {
        expect(lng).toBeGreaterThanOrEqual(105.7501)
        expect(lng).toBeLessThanOrEqual(105.8225)
        expect(lat).toBeGreaterThanOrEqual(19.7626)
        expect(lat).toBeLessThanOrEqual(19.8269)
      }
    }
  })
})
