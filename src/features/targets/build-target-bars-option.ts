import type { ChartBuilder, CustomSeriesRenderItem } from '../../charts/chart-option'
import { buildTooltipOption, tipLines } from '../../charts/tooltip'
import { isBelowPath } from '../../domain/status'
import type { StatusToken } from '../../domain/status'

/** The scale ends here; a longer bar is drawn with a break, so that no length says less than it is. */
export const scaleEnd = 118

export interface TargetBar {
  id: string
  /** From the top, in the unit of `height`. */
  centre: number
  /** Per cent of what is due; null draws nothing. */
  percent: number | null
  token: StatusToken
  tip: { heading: string; lines: readonly string[] }
}

export interface TargetBars {
  bars: readonly TargetBar[]
  /** Of the whole plot. */
  height: number
  /** Per cent from which a target is at risk and no longer late. */
  atRisk: number
  /** Lines run through the whole height; else only beside each bar, clear of the names above it. */
  isThrough: boolean
}

const barWidth = 8
const lineReach = 8

/** Bars of per cent of what is due, with one line at 100 for all and a dotted one at the threshold. */
export const buildTargetBarsOption: ChartBuilder<TargetBars> = (input, context) => {
  const { palette, px } = context
  const drawn = input.bars.filter(({ percent }) => percent !== null && percent > 0)
  const colors = drawn.map(({ token }) =>
    isBelowPath(token) ? palette.status[token] : palette.neutralBar,
  )
  // Each line's stretches as [middle, half its length].
  const stretches = input.isThrough
    ? [[input.height / 2, input.height / 2] as const]
    : drawn.map(({ centre }) => [centre, lineReach] as const)
  const line = (value: number, color: string, width: number, dash: number[] | null = null) => ({
    type: 'custom' as const,
    coordinateSystem: 'cartesian2d' as const,
    silent: true,
    data: stretches.map(([centre, reach]) => [value, centre, reach]),
    renderItem: ((_params, api) => {
      const centre = Number(api.value(1))
      const reach = Number(api.value(2))
      const [left = 0, top = 0] = api.coord([value, centre - reach])
      const [, bottom = 0] = api.coord([value, centre + reach])
      // On whole or half pixels a hairline stays sharp.
      const x = Math.round(left * 2) / 2
      return {
        type: 'line',
        shape: { x1: x, y1: top, x2: x, y2: bottom },
        style: {
          fill: 'none',
          stroke: color,
          lineWidth: px(width),
          ...(dash ? { lineDash: dash.map(px) } : {}),
        },
      }
    }) satisfies CustomSeriesRenderItem,
  })
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: scaleEnd, show: false },
    yAxis: { type: 'value', min: 0, max: input.height, inverse: true, show: false },
    tooltip: {
      ...buildTooltipOption(context),
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => formatTip(drawn[dataIndex]),
    },
    series: [
      line(50, palette.grid, 1),
      line(input.atRisk, palette.control, 1, [2, 2]),
      {
        type: 'custom',
        coordinateSystem: 'cartesian2d',
        cursor: 'default',
        emphasis: { disabled: true },
        data: drawn.map(({ id, percent, centre }) => ({
          name: id,
          value: [percent, centre],
        })),
        renderItem: (({ dataIndex }, api) => {
          const percent = Number(api.value(0))
          const [x = 0, y = 0] = api.coord([Math.min(percent, scaleEnd), api.value(1)])
          const start = api.coord([0, 0])[0] ?? 0
          const half = px(barWidth / 2)
          const bar = {
            type: 'rect' as const,
            shape: { x: start, y: y - half, width: x - start, height: 2 * half },
            style: { fill: colors[dataIndex] ?? palette.neutralBar },
          }
          if (percent <= scaleEnd) return bar
          const breaks = [5, 9].map((fromEnd) => ({
            type: 'line' as const,
            shape: {
              x1: x - px(fromEnd + 2),
              y1: y + half + px(1),
              x2: x - px(fromEnd - 2),
              y2: y - half - px(1),
            },
            style: { fill: 'none', stroke: palette.panel, lineWidth: px(1.5) },
          }))
          return { type: 'group' as const, children: [bar, ...breaks] }
        }) satisfies CustomSeriesRenderItem,
      },
      line(0, palette.control, 1),
      line(100, palette.ink, 1.5),
    ],
  }
}

/** The markup of a bar's tip; nothing for what is not a bar. */
export const formatTip = (bar: TargetBar | undefined): string =>
  bar ? tipLines(bar.tip.heading, bar.tip.lines) : ''
