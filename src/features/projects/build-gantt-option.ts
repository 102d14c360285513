import type {
  ChartBuilder,
  ChartContext,
  CustomSeriesOption,
  CustomSeriesRenderItemAPI,
} from '../../charts/chart-option'
import { buildTooltipOption, tipLines } from '../../charts/tooltip'
import { daysBetween } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import { ganttBars } from './gantt-bars'
import type { GanttBarRow, GanttShape } from './gantt-bars'
import type { GanttAxis } from './gantt-axis'

/** Lengths in CSS pixels of a page with 16 px text. */
export interface GanttSizes {
  readonly row: number
  /** Middle of the bar below the row's upper edge. */
  readonly middle: number
  /** Lines run through the whole height; else only beside each bar, clear of the names. */
  readonly hasThroughLines: boolean
  /** Each row with a lane for its plan, and marks of its milestones. */
  readonly isFull: boolean
}

export interface GanttInput {
  readonly rows: readonly GanttBarRow[]
  /** The upper edge of each row below the chart's own; rows that draw nothing lie between them. */
  readonly tops: readonly number[]
  readonly height: number
  readonly axis: GanttAxis
  readonly today: LocalDate
  readonly sizes: GanttSizes
}

const barHeight = 10

/** Bars over time, a row each; names, numbers and the axis's labels stand in the page around them. */
export const buildGanttOption: ChartBuilder<GanttInput> = (input, context) => {
  const { rows, axis } = input
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: axis.days, show: false },
    yAxis: { type: 'value', min: 0, max: 1, show: false },
    tooltip: {
      ...buildTooltipOption(context),
      trigger: 'item',
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const tip = rows[dataIndex]?.tip
        return tip ? tipLines(tip.heading, tip.lines) : ''
      },
    },
    series: [timeSeries(input, context), barSeries(input, context), todaySeries(input, context)],
  }
}

const still = { type: 'custom', silent: true, tooltip: { show: false }, clip: false } as const

/** The stretches that upright lines are drawn through, in pixels. */
function lineSpans({ tops, height, sizes }: GanttInput, { px }: ChartContext): [number, number][] {
  if (sizes.hasThroughLines) return [[0, px(height)]]
  return tops.map((top) => {
    const at = top + sizes.middle
    return [px(at - barHeight / 2 - 3), px(at + barHeight / 2 + 3)]
  })
}

function timeSeries(input: GanttInput, context: ChartContext): CustomSeriesOption {
  const { palette, px } = context
  return {
    ...still,
    z: 1,
    data: [[0, 0]],
    renderItem: (_params, api) => ({
      type: 'group',
      children: input.axis.lines.flatMap(({ at, isYear }) =>
        lineSpans(input, context).map((span) =>
          upright(placeOf(api, at), span, isYear ? palette.control : palette.grid, px(1)),
        ),
      ),
    }),
  }
}

function barSeries(input: GanttInput, context: ChartContext): CustomSeriesOption {
  const { rows, tops, axis, sizes } = input
  const { px } = context
  return {
    type: 'custom',
    z: 2,
    clip: false,
    data: rows.map(() => [0, 0]),
    renderItem: ({ dataIndex }, api) => {
      const bar = rows[dataIndex]
      const place = tops[dataIndex]
      if (!bar || place === undefined) return null
      const top = px(place)
      const box = {
        x: placeOf(api, 0),
        y: top + px(sizes.middle - barHeight / 2),
        width: placeOf(api, axis.days) - placeOf(api, 0),
        height: px(barHeight),
      }
      const at = (date: LocalDate): number => placeOf(api, daysBetween(axis.from, date))
      const shapes: GanttShape[] = ganttBars(bar, { box, at, isFull: sizes.isFull }, context)
      // The whole row answers to the pointer: a short bar is hard to hit.
      const area = {
        type: 'rect' as const,
        shape: { x: box.x, y: top, width: box.width, height: px(sizes.row) },
        style: { fill: 'transparent' },
      }
      return { type: 'group', children: [area, ...shapes] }
    },
  }
}

function todaySeries(input: GanttInput, context: ChartContext): CustomSeriesOption {
  const { palette, px } = context
  const { axis, today } = input
  return {
    ...still,
    z: 3,
    data: [[0, 0]],
    renderItem: (_params, api) => {
      const x = placeOf(api, daysBetween(axis.from, today))
      return {
        type: 'group',
        children: lineSpans(input, context).map((span) => upright(x, span, palette.ink, px(1.5))),
      }
    },
  }
}

const placeOf = (api: CustomSeriesRenderItemAPI, day: number): number => api.coord([day, 0])[0] ?? 0

const upright = (
  x: number,
  [y1, y2]: readonly [number, number],
  stroke: string,
  width: number,
) => ({
  type: 'line' as const,
  shape: { x1: x, x2: x, y1, y2 },
  style: { stroke, lineWidth: width },
})
