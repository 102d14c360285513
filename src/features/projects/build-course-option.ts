import type {
  ChartBuilder,
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
} from '../../charts/chart-option'

/** A place on a plot: days from its left edge, and the value. */
export type PlotPoint = readonly [day: number, value: number]

export interface CourseInput {
  readonly days: number
  readonly top: number
  readonly ticks: readonly number[]
  readonly plan: readonly PlotPoint[]
  readonly actual: readonly (readonly PlotPoint[])[]
  /** From the last actual to the forecast end; empty without one. */
  readonly forecast: readonly PlotPoint[]
  /** Where the status was judged: the day, the actual and what was due. */
  readonly judged: { readonly day: number; readonly actual: number; readonly due: number } | null
}

/** Plan dashed, actual solid, forecast dotted, and the gap where the status was judged. */
export const buildCourseOption: ChartBuilder<CourseInput> = (input, { palette, px }) => {
  const { days, top, ticks, plan, actual, forecast, judged } = input
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: Math.max(1, days), show: false },
    yAxis: { type: 'value', min: 0, max: top, show: false },
    series: [
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: [[0, 0]],
        renderItem: (_params, api) => {
          const place = ([x, y]: PlotPoint): number[] => [...api.coord([x, y])]
          const line = (points: readonly PlotPoint[], lineWidth: number, lineDash: number[]) => ({
            type: 'polyline' as const,
            shape: { points: points.map(place) },
            style: {
              fill: 'none',
              stroke: lineDash.length > 0 ? palette.muted : palette.ink,
              lineWidth: px(lineWidth),
              lineDash: lineDash.map(px),
            },
          })
          return {
            type: 'group',
            children: [
              ...ticks.map((tick) =>
                level(api, tick, days, tick === 0 ? palette.muted : palette.grid),
              ),
              line(plan, 1.4, [4, 3]),
              ...(judged ? [gap(judged)] : []),
              ...actual.map((run) => line(run, 2.2, [])),
              ...(forecast.length > 1 ? [line(forecast, 1.4, [1.5, 3])] : []),
              ...(judged ? [point([judged.day, judged.actual])] : []),
            ],
          }

          function gap({ day, due, actual: reached }: NonNullable<CourseInput['judged']>) {
            const [x = 0, y1 = 0] = place([day, due])
            const [, y2 = 0] = place([day, reached])
            return {
              type: 'line' as const,
              shape: { x1: x, x2: x, y1, y2 },
              style: { stroke: palette.status.late, lineWidth: px(2) },
            }
          }

          function point(at: PlotPoint) {
            const [cx = 0, cy = 0] = place(at)
            return {
              type: 'circle' as const,
              shape: { cx, cy, r: px(3.5) },
              style: { fill: palette.ink },
            }
          }
        },
      } satisfies CustomSeriesOption,
    ],
  }
}

function level(api: CustomSeriesRenderItemAPI, value: number, days: number, stroke: string) {
  const [x1 = 0, y1 = 0] = api.coord([0, value])
  const [x2 = 0] = api.coord([Math.max(1, days), value])
  return {
    type: 'line' as const,
    shape: { x1, x2, y1, y2: y1 },
    style: { stroke, lineWidth: 1 },
  }
}
