import type { ChartBuilder, ChartContext, CustomSeriesOption } from '../../charts/chart-option'

export interface AgeingBars {
  /** Overdue work by age, now; one number for each bucket. */
  now: readonly number[]
  /** The same at the meeting compared with; null without one. */
  before: readonly number[] | null
  /** The height of the plot in tasks; at least 1, so that nothing overdue draws nothing. */
  highest: number
}

/** Shares of the room that one age has: a bar, and the gap between its two bars. */
const barWidth = 0.24
const barGap = 0.024

/** Two bars for each age: hollow then, solid now. The numbers stand in the page above them. */
export const buildAgeingOption: ChartBuilder<AgeingBars> = (bars, context) => {
  const { palette, px } = context
  const pairStart = 0.5 - barWidth - barGap / 2
  const start = bars.before ? pairStart + barWidth + barGap : 0.5 - barWidth / 2
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: bars.now.map((_count, place) => String(place)),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.control, width: px(1) } },
    },
    yAxis: { type: 'value', min: 0, max: bars.highest, show: false },
    series: [
      ...(bars.before ? [barSeries(bars.before, pairStart, 'hollow', context)] : []),
      barSeries(bars.now, start, 'solid', context),
    ],
  }
}

/** @param start where a bar begins in the room of its age, 0 to 1 */
function barSeries(
  counts: readonly number[],
  start: number,
  look: 'hollow' | 'solid',
  { palette, px }: ChartContext,
): CustomSeriesOption {
  const line = px(1)
  return {
    type: 'custom',
    silent: true,
    data: counts.map((count, place) => [place, count]),
    renderItem: (_params, api) => {
      const [middle = 0, top = 0] = api.coord([api.value(0), api.value(1)])
      const [, floor = 0] = api.coord([api.value(0), 0])
      const size = api.size?.([1, 0])
      const room = Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0)
      const x = middle + (start - 0.5) * room
      const width = barWidth * room
      if (floor - top < line) return { type: 'group', children: [] }
      // The outline stays inside, so that both bars are as high as their numbers say.
      return look === 'hollow'
        ? {
            type: 'rect',
            shape: { x: x + line / 2, y: top + line / 2, width: width - line, height: floor - top },
            style: { fill: palette.panel, stroke: palette.control, lineWidth: line },
          }
        : {
            type: 'rect',
            shape: { x, y: top, width, height: floor - top },
            style: { fill: palette.status.overdue },
          }
    },
  }
}
