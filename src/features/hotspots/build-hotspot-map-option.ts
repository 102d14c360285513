import type {
  ChartBuilder,
  ChartContext,
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
} from '../../charts/chart-option'
import { buildTooltipOption, tipLines } from '../../charts/tooltip'
import { layOutMap } from './lay-out-map'
import type { MapLayout, MapMark } from './lay-out-map'
import { captionSeries } from './map-captions'
import { markShapes } from './map-mark-shapes'
import { edgeName } from '../../charts/ward-map'
import type { WardMap } from '../../charts/ward-map'

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
      captionSeries(layout, context),
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
    left: px(16),
    right: px(16),
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
