import type { ChartBuilder } from '../../charts/chart-option'

export interface AgeingBars {
  /** Overdue work by age, now; one number for each bucket. */
  now: readonly number[]
  /** The same at the meeting compared with; null without one. */
  before: readonly number[] | null
  /** The height of the plot in tasks; at least 1, so that nothing overdue draws nothing. */
  highest: number
}

/** Two bars for each age: hollow then, solid now. The numbers stand in the page above them. */
export const buildAgeingOption: ChartBuilder<AgeingBars> = (bars, { palette, px }) => {
  const bar = { type: 'bar' as const, barWidth: '24%', barGap: '10%', silent: true }
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
      ...(bars.before
        ? [
            {
              ...bar,
              data: [...bars.before],
              itemStyle: { color: palette.panel, borderColor: palette.control, borderWidth: px(1) },
            },
          ]
        : []),
      { ...bar, data: [...bars.now], itemStyle: { color: palette.status.overdue } },
    ],
  }
}
