import type { Reading } from '../../../src/contract/readings'
import type { Ward } from '../../../src/contract/ward'
import { judgeHotspot } from '../../../src/domain/hotspot-severity'
import type { JudgedHotspot } from '../../../src/domain/hotspot-severity'
import type { Hotspot } from '../../../src/contract/hotspots'
import { makeHotspot, makeReading, rules } from '../../domain/make-records'

const moment = Date.parse('2026-11-20T17:42:00+07:00')

/** A hotspot judged at the moment of the sample; a null reading is none at all. */
export function judged(hotspot: Partial<Hotspot>, reading: Partial<Reading> | null): JudgedHotspot {
  const whole = makeHotspot(hotspot)
  return judgeHotspot(
    whole,
    reading === null ? undefined : makeReading({ hotspotId: whole.id, ...reading }),
    rules,
    moment,
  )
}

export const spots = (kind: Hotspot['kind'], values: readonly (number | null)[]): JudgedHotspot[] =>
  values.map((value, place) =>
    judged({ id: `${kind}-${place + 1}`, kind }, value === null ? null : { value }),
  )

type Land = Pick<Ward, 'snapshot' | 'boundary' | 'areas'>

export const square: Land = {
  snapshot: '2026-11-20',
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [105.75, 19.77],
        [105.81, 19.77],
        [105.81, 19.83],
        [105.75, 19.83],
        [105.75, 19.77],
      ],
    ],
  },
  areas: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [105.75, 19.77],
              [105.81, 19.77],
              [105.81, 19.83],
              [105.75, 19.77],
            ],
          ],
        },
        properties: { id: 'ba-dinh', name: 'Ba Đình', labelAt: [105.79, 19.79] },
      },
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [105.76, 19.82] },
        properties: { id: 'phu-son', name: 'Phú Sơn' },
      },
    ],
  },
}
