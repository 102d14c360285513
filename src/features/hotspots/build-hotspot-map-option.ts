import type {
  ChartBuilder,
  ChartContext,
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
} from '../../charts/chart-option'
import type { Palette } from '../../charts/palette'
import { buildTooltipOption, tipLines } from '../../charts/tooltip'
import { severityTokens } from '../../domain/hotspot-severity'
import { layOutMap } from './lay-out-map'
import type { MapLayout, MapMark, PlacedMark } from './lay-out-map'
import { outlineOf } from './mark-outline'
import { edgeName } from './ward-map'
import type { WardMap } from './ward-map'

export interface HotspotMapInput {
  readonly ward: WardMap
  /** The most important first. */
  readonly marks: readonly MapMark[]
  /** "1 km" */
  readonly scaleLabel: (km: number) => string
}

/** Degrees of longitude are that much shorter than those of latitude at 19.8° north. */
const aspectScale = 0.941

/** The ward with its hotspots: marks pushed apart, each with the number of the list beside. */
export const buildHotspotMapOption: ChartBuilder<HotspotMapInput> = (input, context) => {
  const { ward } = input
  const layout = layOutOnce(input, context)
  // Calm ones at the bottom, the first of the list on top.
  const drawn = input.marks.toReversed()
  return {
    animation: false,
    geo: buildGeo(ward, context),
    tooltip: {
      ...buildTooltipOption(context),
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const tip = drawn[dataIndex]?.tip
        return tip ? tipLines(tip.heading, tip.lines) : ''
      },
    },
    series: [
      landSeries(input, layout, context),
      {
        type: 'custom',
        coordinateSystem: 'geo',
        z: 4,
        clip: false,
        data: drawn.map(({ id, at }) => ({ name: id, value: [...at] })),
        renderItem: ({ dataIndex }, api) => {
          const id = drawn[dataIndex]?.id
          const placed = layout(api).marks.find(({ mark }) => mark.id === id)
          return placed ? { type: 'group', children: markShapes(placed, context) } : null
        },
      } satisfies CustomSeriesOption,
    ],
  }
}

function buildGeo({ map, hasEdge, hasAreas, isFrameOnly }: WardMap, { palette, px }: ChartContext) {
  const line = { borderColor: hasEdge ? palette.mapLine : palette.mapEdge, borderWidth: px(1) }
  const unseen = { areaColor: 'transparent', borderWidth: 0 }
  return {
    map: map.name,
    silent: true,
    aspectScale,
    preserveAspect: 'contain',
    left: px(10),
    right: px(10),
    top: px(6),
    bottom: px(6),
    itemStyle: isFrameOnly ? unseen : { areaColor: palette.mapLand, ...line },
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
  }
}

/** Everything is placed together, once for each size, however many items ask. */
function layOutOnce({ ward, marks }: HotspotMapInput, { px }: ChartContext) {
  let known: { key: string; layout: MapLayout } | null = null
  return (api: CustomSeriesRenderItemAPI): MapLayout => {
    const project = ([longitude, latitude]: readonly [number, number]) => {
      const [x = 0, y = 0] = api.coord([longitude, latitude])
      return { x, y }
    }
    const frame = { width: api.getWidth(), height: api.getHeight() }
    const [origin, unit] = [project([105, 19]), project([106, 20])]
    const key = JSON.stringify([frame, origin, unit])
    if (known?.key !== key) {
      known = { key, layout: layOutMap({ marks, labels: ward.labels, project, frame, px }) }
    }
    return known.layout
  }
}

/** Names of areas, the scale, and ticks from marks that had to move to where they belong. */
function landSeries(
  { ward, scaleLabel }: HotspotMapInput,
  layOut: (api: CustomSeriesRenderItemAPI) => MapLayout,
  { palette, px, font }: ChartContext,
): CustomSeriesOption {
  const text = { fill: palette.muted, fontFamily: font, fontSize: px(12) }
  return {
    type: 'custom',
    coordinateSystem: 'geo',
    silent: true,
    tooltip: { show: false },
    z: 3,
    clip: false,
    data: [[0, 0]],
    renderItem: (_params, api) => {
      const { labels, marks, scale } = layOut(api)
      const names = labels.map(({ name, x, y }) => ({
        type: 'text' as const,
        style: {
          ...text,
          // Names may cross the lines of the land.
          stroke: ward.isFrameOnly ? palette.panel : palette.mapLand,
          lineWidth: px(3),
          text: name,
          x,
          y,
          align: 'center' as const,
          verticalAlign: 'middle' as const,
        },
      }))
      const ticks = marks
        .filter(({ place, home }) => Math.hypot(place.x - home.x, place.y - home.y) > px(3))
        .flatMap(({ place, home }) => [
          {
            type: 'line' as const,
            shape: { x1: home.x, y1: home.y, x2: place.x, y2: place.y },
            style: { stroke: palette.muted, lineWidth: px(1) },
          },
          {
            type: 'circle' as const,
            shape: { cx: home.x, cy: home.y, r: px(1.75) },
            style: { fill: palette.muted },
          },
        ])
      const bar = scale
        ? [
            {
              type: 'polyline' as const,
              shape: {
                points: [
                  [scale.x, scale.y - px(4)],
                  [scale.x, scale.y],
                  [scale.x + scale.length, scale.y],
                  [scale.x + scale.length, scale.y - px(4)],
                ],
              },
              style: { stroke: palette.muted, lineWidth: px(1), fill: 'none' },
            },
            {
              type: 'text' as const,
              style: {
                ...text,
                text: scaleLabel(scale.km),
                x: scale.x + scale.length / 2,
                y: scale.y - px(4),
                align: 'center' as const,
                verticalAlign: 'bottom' as const,
              },
            },
          ]
        : []
      return { type: 'group', children: [...names, ...ticks, ...bar] }
    },
  }
}

function markShapes({ mark, place }: PlacedMark, { palette, px, font }: ChartContext) {
  const { corners, radius, isFilled, isDashed } = outlineOf(
    mark.kind,
    mark.severity,
    mark.rank !== null,
  )
  const color = colorOf(mark, palette)
  const style = {
    fill: isFilled ? color : palette.panel,
    stroke: isFilled ? palette.panel : color,
    // Thin around a filled mark, to set it off from its neighbour.
    lineWidth: px(isFilled ? 0.75 : mark.rank === null ? 1.25 : 2),
    ...(isDashed ? { lineDash: [px(2), px(1.6)] } : {}),
  }
  const shape =
    corners === null
      ? {
          type: 'circle' as const,
          shape: { cx: place.x, cy: place.y, r: px(radius) },
          style,
        }
      : {
          type: 'polygon' as const,
          shape: { points: corners.map(([x, y]) => [place.x + px(x), place.y + px(y)]) },
          style,
        }
  if (mark.rank === null) return [shape]
  const number = {
    type: 'text' as const,
    style: {
      text: String(mark.rank),
      x: place.x,
      y: place.y,
      align: 'center' as const,
      verticalAlign: 'middle' as const,
      fill: isFilled ? palette.onFill : color,
      fontFamily: font,
      fontSize: px(mark.rank > 99 ? 9 : 11),
      fontWeight: 700,
    },
  }
  return [shape, number]
}

/** What is calm is not news: its mark is as quiet as the map. */
const colorOf = ({ severity }: MapMark, palette: Palette): string =>
  severity === 'calm' ? palette.mapEdge : palette.status[severityTokens[severity]]
