import { describe, expect, it } from 'vitest'
import { makeWardMap } from '../../src/charts/ward-map'
import { square } from '../features/hotspots/make-ward'

const none = { type: 'FeatureCollection' as const, features: [] }
const names = (map: ReturnType<typeof makeWardMap>): string[] =>
  map.map.land.features.map(({ properties }) => properties.name)

describe('makeWardMap', () => {
  it('draws areas under the edge and names those known only by a point', () => {
    const map = makeWardMap(square, [])
    expect(names(map)).toEqual(['ba-dinh', '(boundary)'])
    expect(map.labels).toEqual([
      { name: 'Ba Đình', at: [105.79, 19.79] },
      { name: 'Phú Sơn', at: [105.76, 19.82] },
    ])
  })

  it('manages without a boundary', () => {
    const map = makeWardMap({ ...square, boundary: null }, [])
    expect(names(map)).toEqual(['ba-dinh'])
    expect(map.hasEdge).toBe(false)
  })

  it('manages without areas', () => {
    const map = makeWardMap({ ...square, areas: none }, [])
    expect(names(map)).toEqual(['(boundary)'])
    expect(map.hasAreas).toBe(false)
  })

  it('takes its scale from the spots when no land is known', () => {
    const map = makeWardMap({ ...square, boundary: null, areas: none }, [[105.776, 19.807]])
    expect(map.isFrameOnly).toBe(true)
    const geometry = map.map.land.features[0]?.geometry
    expect(geometry?.coordinates.flat(1)[0]).toEqual([105.773, 19.804])
  })

  it('puts a name without a point of its own in the middle of its area', () => {
    const [area] = square.areas.features
    const unlabelled = area && { ...area, properties: { id: 'x', name: 'X' } }
    const map = makeWardMap(
      { ...square, areas: { ...none, features: unlabelled ? [unlabelled] : [] } },
      [],
    )
    expect(map.labels[0]?.at[0]).toBeCloseTo(105.78)
    expect(map.labels[0]?.at[1]).toBeCloseTo(19.8)
  })
})
