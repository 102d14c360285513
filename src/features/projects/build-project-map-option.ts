import type {
  ChartBuilder,
  ChartContext,
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
} from '../../charts/chart-option'
import { edgeName } from '../../charts/ward-map'
import type { WardMap } from '../../charts/ward-map'
import type { Position } from '../../contract/geometry'
import type { Project } from '../../contract/projects'
import type { StatusToken } from '../../domain/status'

export interface ProjectMapInput {
  readonly ward: WardMap
  readonly location: NonNullable<Project['location']>
  readonly token: StatusToken
  /** North-west and south-east corner of what is shown. */
  readonly corners: readonly [Position, Position]
  readonly scaleLabel: (km: number) => string
}

/** Degrees of longitude are that much shorter than those of latitude at 19.8° north. */
const aspectScale = 0.941
const kmPerDegree = 110.7
const letterWidth = 7

/** The part of the ward around one project, and the project on it. */
export const buildProjectMapOption: ChartBuilder<ProjectMapInput> = (input, context) => {
  const { ward, corners } = input
  const { palette, px } = context
  const { hasEdge, hasAreas, isFrameOnly, map } = ward
  const unseen = { areaColor: 'transparent', borderWidth: 0 }
  return {
    animation: false,
    geo: {
      map: map.name,
      silent: true,
      aspectScale,
      boundingCoords: corners,
      preserveAspect: 'cover',
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      clip: true,
      itemStyle: isFrameOnly
        ? unseen
        : {
            areaColor: palette.mapLand,
            borderColor: hasEdge ? palette.mapLine : palette.mapEdge,
            borderWidth: px(1.5),
          },
      label: { show: false },
      emphasis: { disabled: true },
      regions: hasEdge
        ? [
            {
              name: edgeName,
              itemStyle: {
                areaColor: hasAreas ? 'transparent' : palette.mapLand,
                borderColor: palette.mapEdge,
                borderWidth: px(1),
              },
            },
          ]
        : [],
    },
    series: [placeSeries(input, context)],
  }
}

function placeSeries(input: ProjectMapInput, context: ChartContext): CustomSeriesOption {
  const { location, token, ward, scaleLabel } = input
  const { palette, px, font } = context
  const colour = palette.status[token]
  return {
    type: 'custom',
    coordinateSystem: 'geo',
    silent: true,
    clip: false,
    data: [[0, 0]],
    renderItem: (_params, api) => {
      const place = (position: Position): [number, number] => {
        const [x = 0, y = 0] = api.coord([...position])
        return [x, y]
      }
      const [width, height] = [api.getWidth(), api.getHeight()]
      const points = pointsOf(location).map(place)
      const text = { fill: palette.muted, fontFamily: font, fontSize: px(12) }
      const names = ward.labels.flatMap(({ name, at }) => {
        const [x, y] = place(at)
        const half = px((letterWidth * name.length) / 2)
        const isInside = x > half && x < width - half && y > px(14) && y < height - px(28)
        const isFree = points.every(
          ([px1, py1]) => Math.abs(px1 - x) > half + px(8) || Math.abs(py1 - y) > px(16),
        )
        if (!isInside || !isFree) return []
        const style = { ...text, text: name, x, y, align: 'center' as const }
        return [{ type: 'text' as const, style: { ...style, verticalAlign: 'middle' as const } }]
      })
      return {
        type: 'group',
        children: [...names, ...shapeOf(points), ...scaleBar(api, width, height)],
      }

      function shapeOf(drawn: [number, number][]) {
        const ends = (location.type === 'LineString' ? [drawn[0], drawn.at(-1)] : []).flatMap(
          (end) => (end ? [dot(end, palette.panel, 4)] : []),
        )
        switch (location.type) {
          case 'Point':
            return drawn.map((at) => dot(at, colour, 7))
          case 'LineString':
            return [
              {
                type: 'polyline' as const,
                shape: { points: drawn },
                style: { fill: 'none', stroke: colour, lineWidth: px(4.5) },
              },
              ...ends,
            ]
          case 'Polygon':
            return [
              {
                type: 'polygon' as const,
                shape: { points: drawn },
                style: { fill: colour, opacity: 0.35, stroke: colour, lineWidth: px(2) },
              },
            ]
        }
      }

      function dot([cx, cy]: [number, number], fill: string, r: number) {
        const stroke = fill === palette.panel ? palette.ink : palette.panel
        return {
          type: 'circle' as const,
          shape: { cx, cy, r: px(r) },
          style: { fill, stroke, lineWidth: px(1.5) },
        }
      }

      function scaleBar(own: CustomSeriesRenderItemAPI, right: number, bottom: number) {
        const [first] = pointsOf(location)
        if (first === undefined) return []
        const [, y1 = 0] = own.coord([...first])
        const [, y2 = 0] = own.coord([first[0], first[1] + 1 / kmPerDegree])
        const oneKm = Math.abs(y1 - y2)
        const km = [1, 0.5, 0.2, 2, 5, 0.1].find((each) => {
          const length = each * oneKm
          return length >= px(40) && length <= right / 3
        })
        if (km === undefined) return []
        const [x, y, length] = [right - px(10) - km * oneKm, bottom - px(8), km * oneKm]
        return [
          {
            type: 'polyline' as const,
            shape: {
              points: [
                [x, y - px(4)],
                [x, y],
                [x + length, y],
                [x + length, y - px(4)],
              ],
            },
            style: { stroke: palette.muted, lineWidth: px(1), fill: 'none' },
          },
          {
            type: 'text' as const,
            style: {
              ...text,
              text: scaleLabel(km),
              x: x + length / 2,
              y: y - px(6),
              align: 'center' as const,
              verticalAlign: 'bottom' as const,
            },
          },
        ]
      }
    },
  }
}

/** The corners of a project's place; of a polygon those of its outer ring. */
export const pointsOf = (location: NonNullable<Project['location']>): readonly Position[] =>
  location.type === 'Point'
    ? [location.coordinates]
    : location.type === 'LineString'
      ? location.coordinates
      : (location.coordinates[0] ?? [])

// At least that much of the ward is shown, in degrees: about 4.2 km by 2.4 km.
const least = { width: 0.04, height: 0.022 }

/** The corners of the map around a project, with room beside it. */
export function cornersAround(
  location: NonNullable<Project['location']>,
): readonly [Position, Position] {
  const points = pointsOf(location)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [south, north] = [Math.min(...ys), Math.max(...ys)]
  const width = Math.max(least.width, (east - west) * 2.4)
  const height = Math.max(least.height, (north - south) * 3)
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  return [
    [x - width / 2, y + height / 2],
    [x + width / 2, y - height / 2],
  ]
}
