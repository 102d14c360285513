import type { ChartBuilder, CustomSeriesOption } from '../../charts/chart-option'
import type { ClearanceReport } from '../../domain/clearance-course'
import { hatchPath } from './hatch-path'

export interface ClearanceInput {
  readonly reports: readonly ClearanceReport[]
  /** The upper end of the scale, in households. */
  readonly top: number
  readonly ticks: readonly number[]
}

/** Share of a column that its bar takes. */
const barShare = 0.62

/** What remains at each report, stacked from zero; numbers and dates stand in the page below. */
export const buildClearanceOption: ChartBuilder<ClearanceInput> = (input, { palette, px }) => {
  const { reports, top, ticks } = input
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: Math.max(1, reports.length), show: false },
    yAxis: { type: 'value', min: 0, max: top, show: false },
    series: [
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: [[0, 0]],
        renderItem: (_params, api) => ({
          type: 'group',
          children: ticks.map((tick) => {
            const [x1 = 0, y1 = 0] = api.coord([0, tick])
            const [x2 = 0] = api.coord([Math.max(1, reports.length), tick])
            return {
              type: 'line' as const,
              shape: { x1, x2, y1, y2: y1 },
              style: { stroke: tick === 0 ? palette.muted : palette.grid, lineWidth: px(1) },
            }
          }),
        }),
      } satisfies CustomSeriesOption,
      {
        type: 'custom',
        silent: true,
        clip: false,
        data: reports.map((_report, place) => [place, 0]),
        renderItem: ({ dataIndex }, api) => {
          const report = reports[dataIndex]
          if (!report) return null
          const [left = 0] = api.coord([dataIndex + (1 - barShare) / 2, 0])
          const [right = 0] = api.coord([dataIndex + (1 + barShare) / 2, 0])
          const yOf = (value: number): number => api.coord([0, value])[1] ?? 0
          const box = (from: number, to: number) => ({
            x: left,
            y: yOf(to),
            width: right - left,
            height: Math.max(0, yOf(from) - yOf(to) - (to > from && from > 0 ? px(0.5) : 0)),
          })
          const { unpaid, paidNotHandedOver, proposedOut } = report
          const paidTop = unpaid + paidNotHandedOver
          const out = box(paidTop, paidTop + proposedOut)
          return {
            type: 'group',
            children: [
              {
                type: 'rect' as const,
                shape: box(0, unpaid),
                style: { fill: palette.status.late },
              },
              {
                type: 'rect' as const,
                shape: box(unpaid, paidTop),
                style: { fill: palette.status['at-risk'] },
              },
              ...(proposedOut > 0
                ? [
                    {
                      type: 'path' as const,
                      shape: { pathData: hatchPath(out, px(5)) },
                      style: { fill: 'none', stroke: palette.neutralBar, lineWidth: px(1.4) },
                    },
                  ]
                : []),
            ],
          }
        },
      } satisfies CustomSeriesOption,
    ],
  }
}
