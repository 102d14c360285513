import {
  lineStringSchema,
  multiPolygonSchema,
  pointSchema,
  polygonSchema,
  position,
} from '../geometry'
import { date, dateTime, decisionLevel, id, money, percent, period, version } from '../primitives'
import { describeObject, describeValue, type Component } from './component'

/** Said of the first two keys of nearly every file. */
export const fileFields = {
  version: 'Version of this contract.',
  snapshot: 'Id of the snapshot that this file belongs to; the same as in its address.',
} as const

export const valueComponents = {
  Version: describeValue(version, 'Version of the contract: 1.'),
  Id: describeValue(
    id,
    'Unique in its collection and stable from snapshot to snapshot: comparison joins on it.',
  ),
  LocalDate: describeValue(
    date,
    "A real calendar day, `YYYY-MM-DD`, of the ward's clock (Asia/Ho_Chi_Minh) whatever the reader's time zone.",
  ),
  DateTime: describeValue(
    dateTime,
    'A moment with its offset (RFC 3339), such as `2026-11-20T17:30:00+07:00`.',
  ),
  Period: describeValue(
    period,
    'A year, a quarter or a month: `2026`, `2026-Q3`, `2026-10`. A value stands at the end of its period.',
  ),
  Money: describeValue(money, 'Whole đồng.'),
  Percent: describeValue(percent, 'Per cent, 0 to 100.'),
  DecisionLevel: describeValue(
    decisionLevel,
    'Who can decide: the ward, the province or the central level.',
  ),
  Position: describeValue(
    position,
    '`[longitude, latitude]` in degrees, WGS84. In the ward about `[105.78, 19.80]`: the longitude comes first.',
  ),
  Point: describeObject(pointSchema, 'GeoJSON point (RFC 7946).', {
    type: 'Kind of geometry.',
    coordinates: 'The place.',
  }),
  LineString: describeObject(lineStringSchema, 'GeoJSON line (RFC 7946).', {
    type: 'Kind of geometry.',
    coordinates: 'Its places in order, two at least.',
  }),
  Polygon: describeObject(polygonSchema, 'GeoJSON polygon (RFC 7946).', {
    type: 'Kind of geometry.',
    coordinates:
      'The outer ring, then the holes. A ring has four places at least, ends where it begins and encloses an area.',
  }),
  MultiPolygon: describeObject(multiPolygonSchema, 'GeoJSON polygons (RFC 7946).', {
    type: 'Kind of geometry.',
    coordinates: 'One list of rings for each polygon.',
  }),
} satisfies Record<string, Component>
