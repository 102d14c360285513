import { describe, expect, it } from 'vitest'
import { checkPlaces } from '../../src/domain/findings-places'
import { examples } from '../commands/openapi/examples'
import { makeHotspot } from './make-records'

/** A ward of 0.1° from west to east and 0.2° from south to north. */
const ward = {
  ...examples.ward,
  areas: { type: 'FeatureCollection' as const, features: [] },
  boundary: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [105.7, 19.7],
        [105.8, 19.7],
        [105.8, 19.9],
        [105.7, 19.7],
      ] satisfies [number, number][],
    ],
  },
}
const at = (id: string, location: [number, number]) => makeHotspot({ id, location })

describe('places of hotspots', () => {
  it('are odd beyond once the size of the ward on any side', () => {
    const findings = checkPlaces(ward, [
      at('inside', [105.75, 19.8]),
      at('beside', [105.61, 20.09]),
      at('west', [105.59, 19.8]),
      at('north', [105.75, 20.11]),
    ])
    expect(findings).toEqual([
      {
        kind: 'odd',
        resource: 'hotspots',
        id: 'west',
        field: 'location',
        found: '"105.59, 19.8"',
        expected: { code: 'near-ward', detail: '105.7–105.8, 19.7–19.9' },
      },
      expect.objectContaining({ id: 'north' }),
    ])
  })

  it('are measured against the areas where there is no boundary, and not without land', () => {
    const label = {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [105.75, 19.8] satisfies [number, number] },
      properties: { id: 'a', name: 'A' },
    }
    const land = { ...label, geometry: ward.boundary }
    const far = [at('far', [107, 21])]
    const areas = (...features: (typeof label | typeof land)[]) => ({
      ...ward,
      boundary: null,
      areas: { type: 'FeatureCollection' as const, features },
    })
    expect(checkPlaces(areas(label, land), far)).toHaveLength(1)
    expect(checkPlaces(areas(label), far)).toEqual([])
  })
})
