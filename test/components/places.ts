import type { Place } from './places-page'

export const places: readonly Place[] = [
  { id: 'p1', name: 'Đường Lê Lợi ngập úng', area: 'nam', depth: 9, status: 'late' },
  { id: 'p2', name: 'Ao Sen', area: 'bac', depth: null, status: 'on-track' },
  { id: 'p3', name: '<img src=x onerror=alert(1)>', area: 'nam', depth: 120, status: 'on-track' },
  { id: 'p4', name: '=HYPERLINK("http://x")', area: 'bac', depth: -5, status: 'late' },
  { id: 'p5', name: 'Ấp Bắc', area: 'bac', depth: 30, status: 'late' },
]

/** A long list, `p0` to `p{count - 1}`, deeper and deeper. */
export const manyPlaces = (count: number): Place[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `p${place}`,
    name: `Điểm ${place}`,
    area: place % 2 === 0 ? 'bac' : 'nam',
    depth: place,
    status: place % 3 === 0 ? 'late' : 'on-track',
  }))
