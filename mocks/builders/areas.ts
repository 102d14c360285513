import type { Polygon, Position } from '../../src/contract/geometry'
import type { Area, Ward } from '../../src/contract/ward'
import { itemAt } from '../random'
import { areaRows, outline } from '../vocabulary/areas'

// A degree of longitude at the ward's latitude, in degrees of latitude.
const longitudeScale = 0.941

/** The hand-drawn outline as the ward's boundary. */
export function buildOutline(): Polygon {
  return { type: 'Polygon', coordinates: [outline.map(([lng, lat]) => [lng, lat])] }
}

/** Schematic areas: what is nearer to a former ward's label point than to any other's. */
export function buildAreas(): Ward['areas'] {
  return { type: 'FeatureCollection', features: areaRows.map(toArea) }
}

function toArea({ id, name, labelAt }: (typeof areaRows)[number]): Area {
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [cellAround(labelAt)] },
    properties: { id, name, labelAt: [labelAt[0], labelAt[1]] },
  }
}

function cellAround(site: Position): Position[] {
  let cell: readonly Position[] = outline.slice(0, -1)
  for (const { labelAt } of areaRows) {
    if (labelAt !== site) cell = clipToNearer(cell, site, labelAt)
  }
  const rounded = cell.map(round)
  return [...rounded, itemAt(rounded, 0)]
}

/** Sutherland–Hodgman against the line halfway between the two sites. */
function clipToNearer(
  ring: readonly Position[],
  site: Position,
  other: Position,
): readonly Position[] {
  const kept: Position[] = []
  ring.forEach((point, index) => {
    const next = itemAt(ring, (index + 1) % ring.length)
    const here = nearness(point, site, other)
    const there = nearness(next, site, other)
    if (here >= 0) kept.push(point)
    if (here >= 0 !== there >= 0) {
      const part = here / (here - there)
      kept.push([point[0] + (next[0] - point[0]) * part, point[1] + (next[1] - point[1]) * part])
    }
  })
  return kept
}

/** Positive where `point` is nearer to `site` than to `other`; linear along a line. */
function nearness(point: Position, site: Position, other: Position): number {
  return squaredDistance(point, other) - squaredDistance(point, site)
}

function squaredDistance(a: Position, b: Position): number {
  return ((a[0] - b[0]) * longitudeScale) ** 2 + (a[1] - b[1]) ** 2
}

function round([lng, lat]: Position): Position {
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]
}
