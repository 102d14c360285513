import type { ChartBuilder, CustomSeriesRenderItem } from '../../charts/chart-option'
import { isBelowPath } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import { hatchPolygon } from './hatch-polygon'
import type { PlotScale } from './plot-scale'

type Drawing = NonNullable<ReturnType<CustomSeriesRenderItem>>

/** Months from the left edge, and a value. */
export type PlotPoint = readonly [number, number]

export interface TargetPlot {
  /** Months from the left edge to the right one. */
  span: number
  scale: PlotScale
  /** The day of the data. */
  now: number | null
  path: readonly (readonly PlotPoint[])[]
  actual: readonly (readonly PlotPoint[])[]
  /** From the last closed figure to an estimate. */
  estimate: readonly PlotPoint[]
  marks: readonly { at: PlotPoint; isHollow: boolean }[]
  /** What the pace so far leads to at the right end, from the last closed figure. */
  forecast: { from: PlotPoint; at: number; value: number; low: number; high: number } | null
  goal: PlotPoint | null
  bracket: { at: number; actual: number; due: number } | null
  token: StatusToken
}

/** Path, what was reached, and what it leads to; words stand around it in the page. */
export const buildTargetPlotOption: ChartBuilder<TargetPlot> = (input, { palette, px }) => {
  const { span, scale, now, forecast, bracket } = input
  const series = (draw: (place: (point: PlotPoint) => [number, number]) => Drawing[]) => ({
    type: 'custom' as const,
    coordinateSystem: 'cartesian2d' as const,
    silent: true,
    data: [[0, scale.min]],
    renderItem: ((_params, api) => {
      const place = ([month, value]: PlotPoint): [number, number] => {
        const [x = 0, y = 0] = api.coord([month, value])
        return [x, y]
      }
      return { type: 'group' as const, children: draw(place) }
    }) satisfies CustomSeriesRenderItem,
  })
  const stroke = (color: string, width: number, dash: number[] | null = null) => ({
    fill: 'none',
    stroke: color,
    lineWidth: px(width),
    lineJoin: 'round' as const,
    ...(dash ? { lineDash: dash.map(px) } : {}),
  })
  type Stroke = ReturnType<typeof stroke>
  const polyline = (points: [number, number][], style: Stroke) => ({
    type: 'polyline' as const,
    shape: { points },
    style,
  })
  const dot = ([cx, cy]: [number, number], isHollow: boolean) => ({
    type: 'circle' as const,
    shape: { cx, cy, r: px(isHollow ? 4 : 3) },
    style: isHollow
      ? { fill: palette.panel, stroke: palette.ink, lineWidth: px(2) }
      : { fill: palette.ink },
  })
  // A hairline on whole pixels stays sharp.
  const sharp = (value: number): number => Math.round(value) + 0.5
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: span, show: false },
    yAxis: { type: 'value', min: scale.min, max: scale.max, show: false },
    series: [
      series((place) =>
        scale.ticks.map((value, rank) => {
          const [left, top] = place([0, value])
          const [right] = place([span, value])
          const y = sharp(top) - (rank === 0 ? 1 : 0)
          return polyline(
            [
              [left, y],
              [right, y],
            ],
            stroke(rank === 0 ? palette.control : palette.grid, 1),
          )
        }),
      ),
      series((place) => {
        if (now === null) return []
        const [x, top] = place([now, scale.max])
        const [, bottom] = place([now, scale.min])
        const line: [number, number][] = [
          [sharp(x), top],
          [sharp(x), bottom],
        ]
        return [polyline(line, stroke(palette.ink, 1, [2, 3]))]
      }),
      series((place) => {
        if (forecast === null) return []
        const { from, at, value, low, high } = forecast
        const corners = [place(from), place([at, high]), place([at, low])]
        const edges = [place([at, high]), place(from), place([at, low])]
        return [
          ...hatchPolygon(corners, px(6)).map((line) =>
            polyline(
              line.map(([x, y]): [number, number] => [x, y]),
              stroke(palette.control, 0.75),
            ),
          ),
          polyline(edges, stroke(palette.control, 0.75)),
          polyline([place(from), place([at, value])], stroke(palette.ink, 1.25, [2, 2])),
        ]
      }),
      series((place) =>
        input.path.map((line) => polyline(line.map(place), stroke(palette.muted, 1.25, [5, 3]))),
      ),
      series((place) => [
        ...input.actual.map((line) => polyline(line.map(place), stroke(palette.ink, 2))),
        ...(input.estimate.length > 1
          ? [polyline(input.estimate.map(place), stroke(palette.ink, 2, [4, 3]))]
          : []),
      ]),
      series((place) => {
        if (bracket === null) return []
        const [x, from] = place([bracket.at, bracket.actual])
        const [, to] = place([bracket.at, bracket.due])
        const line: [number, number][] = [
          [x + px(8), from],
          [x + px(24), from],
          [x + px(24), to],
          [x + px(8), to],
        ]
        const color = isBelowPath(input.token) ? palette.status[input.token] : palette.control
        return [polyline(line, stroke(color, 1.5))]
      }),
      series((place) => [
        ...input.marks.map(({ at, isHollow }) => dot(place(at), isHollow)),
        ...(input.goal ? [dot(place(input.goal), true)] : []),
      ]),
    ],
  }
}
