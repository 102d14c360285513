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
  readonly head: number
  readonly row: number
  /** Middle of the bar below the row's upper edge. */
  readonly middle: number
  /** Lines run through the whole height; else only beside each bar, clear of the names. */
  readonly hasThroughLines: boolean
}

export interface GanttInput {
  readonly rows: readonly GanttBarRow[]
  readonly axis: GanttAxis
  readonly today: LocalDate
  readonly todayLabel: string
  readonly sizes: GanttSizes
}

const barHeight = 10

/** Bars over time, a row each; names and numbers stand in the page beside them. */
export const buildGanttOption: ChartBuilder<GanttInput> = (input, context) => {
  const { rows, axis, sizes } = input
  const { px } = context
  return {
    animation: false,
    grid: { left: 0, right: 0, top: px(sizes.head), bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: axis.days, show: false },
    yAxis: { type: 'value', min: 0, max: rows.length, inverse: true, show: false },
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

/** The stretches of each row that upright lines are drawn through, in pixels. */
function lineSpans({ rows, sizes }: GanttInput, { px }: ChartContext): [number, number][] {
  const { head, row, middle, hasThroughLines } = sizes
  if (hasThroughLines) return [[px(head - 3), px(head + row * rows.length)]]
  return rows.map((_row, place) => {
    const at = head + row * place + middle
    return [px(at - barHeight / 2 - 3), px(at + barHeight / 2 + 3)]
  })
}

function timeSeries(input: GanttInput, context: ChartContext): CustomSeriesOption {
  const { palette, px, font } = context
  const { axis, sizes, today } = input
  return {
    ...still,
    z: 1,
    data: [[0, 0]],
    renderItem: (_params, api) => {
      const lines = axis.lines.flatMap(({ at, isYear }) =>
        lineSpans(input, context).map(([y1, y2]) =>
          upright(placeOf(api, at), [y1, y2], isYear ? palette.control : palette.grid, px(1)),
        ),
      )
      const now = placeOf(api, daysBetween(axis.from, today))
      const years = axis.years.flatMap(({ year, from, to }) => {
        const middle = yearLabelAt([placeOf(api, from), placeOf(api, to)], now, px)
        if (middle === null) return []
        return [
          {
            type: 'text' as const,
            style: {
              text: String(year),
              x: middle,
              y: px(sizes.head - 5),
              align: 'center' as const,
              verticalAlign: 'bottom' as const,
              fill: palette.muted,
              fontFamily: font,
              fontSize: px(12),
            },
          },
        ]
      })
      return { type: 'group', children: [...lines, ...years] }
    },
  }
}

function barSeries({ rows, axis, sizes }: GanttInput, context: ChartContext): CustomSeriesOption {
  const { px } = context
  return {
    type: 'custom',
    z: 2,
    clip: false,
    data: rows.map((_row, place) => [0, place]),
    renderItem: ({ dataIndex }, api) => {
      const bar = rows[dataIndex]
      if (!bar) return null
      const top = px(sizes.head + sizes.row * dataIndex)
      const box = {
        x: placeOf(api, 0),
        y: top + px(sizes.middle - barHeight / 2),
        width: placeOf(api, axis.days) - placeOf(api, 0),
        height: px(barHeight),
      }
      const at = (date: LocalDate): number => placeOf(api, daysBetween(axis.from, date))
      const shapes: GanttShape[] = ganttBars(bar, { box, at }, context)
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
  const { palette, px, font } = context
  const { axis, today, todayLabel, sizes } = input
  return {
    ...still,
    z: 3,
    data: [[0, 0]],
    renderItem: (_params, api) => {
      const x = placeOf(api, daysBetween(axis.from, today))
      return {
        type: 'group',
        children: [
          ...lineSpans(input, context).map((span) => upright(x, span, palette.ink, px(1.5))),
          {
            type: 'text',
            style: {
              text: todayLabel,
              x,
              y: px(sizes.head - 5),
              align: 'center',
              verticalAlign: 'bottom',
              fill: palette.ink,
              fontFamily: font,
              fontSize: px(12),
              fontWeight: 700,
            },
          },
        ],
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

// Half the width of "2026" and of a bold "20/11" at 12 px, with room beside them.
const halfYear = 15
const halfToday = 21

/** The middle of the wider part of a year that today's label leaves free; null if it is too narrow. */
function yearLabelAt(
  [from, to]: readonly [number, number],
  now: number,
  px: ChartContext['px'],
): number | null {
  const before: [number, number] = [from, Math.min(to, now - px(halfToday))]
  const after: [number, number] = [Math.max(from, now + px(halfToday)), to]
  const widest = before[1] - before[0] >= after[1] - after[0] ? before : after
  return widest[1] - widest[0] < px(2 * halfYear) ? null : (widest[0] + widest[1]) / 2
}
