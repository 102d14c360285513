import type { ChartContext } from '../../charts/chart-option'
import type { GanttRow, GanttSpan } from '../../domain/project-gantt'
import { isBelowPath } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import type { LocalDate } from '../../lib/dates'
import { markPath } from './gantt-marks'
import { hatchPath } from './hatch-path'
import type { Box } from './hatch-path'

export interface GanttBarRow {
  readonly token: StatusToken
  readonly row: GanttRow
  /** The date first planned, where it was extended. */
  readonly firstDue: LocalDate | null
  readonly tip: { readonly heading: string; readonly lines: readonly string[] }
}

interface Rect {
  type: 'rect'
  shape: Box
  style: { fill: string; stroke?: string; lineWidth?: number }
}

interface Path {
  type: 'path'
  shape: { pathData: string }
  style: { fill: string; stroke: string; lineWidth: number; lineDash?: number[] }
}

export type GanttShape = Rect | Path

interface Lane {
  /** Where the bar may stand: the axis's width, the bar's height. */
  readonly box: Box
  readonly at: (date: LocalDate) => number
  /** With the plan's own lane above the bar, and the milestones' marks on it. */
  readonly isFull: boolean
}

const line = (pathData: string, stroke: string, lineWidth: number, lineDash?: number[]): Path => ({
  type: 'path',
  shape: { pathData },
  style: { fill: 'none', stroke, lineWidth, ...(lineDash ? { lineDash } : {}) },
})

/**
 * One row's bar: work done solid, what is left of the plan outlined, overdue until today solid in the
 * status's colour, forecast beyond the plan hatched; a tick at the first date where it was extended;
 * arrows where the row goes on beyond the axis.
 */
export function ganttBars(
  { row, token, firstDue }: GanttBarRow,
  { box, at, isFull }: Lane,
  { palette, px }: ChartContext,
): GanttShape[] {
  const colour = palette.status[token]
  // Late work that is finished or hardly late is no exception: its plan's lane says the date.
  const isException = isBelowPath(token) || token === 'no-data'
  const end = box.x + box.width
  const cut = (span: GanttSpan | null): Box | null => {
    if (span === null) return null
    const from = Math.max(box.x, at(span.from))
    const to = Math.min(end, at(span.to))
    return to - from > 0.5 ? { x: from, y: box.y, width: to - from, height: box.height } : null
  }
  const isOn = (date: LocalDate): boolean => at(date) >= box.x && at(date) <= end
  const hair = px(1)
  const outline = (shape: Box, stroke: string, fill: string): Rect => ({
    type: 'rect',
    shape: inset(shape, hair / 2),
    style: { fill, stroke, lineWidth: hair },
  })
  const solid = (shape: Box, fill: string): Rect => ({ type: 'rect', shape, style: { fill } })

  const shapes: GanttShape[] = []
  const done = cut(row.done)
  const planned = cut(row.planned)
  const incurred = cut(row.delayIncurred)
  const forecast = cut(row.delayForecast)
  if (done) shapes.push(solid(done, palette.neutralBar))
  if (planned) shapes.push(outline(planned, palette.control, palette.panel))
  if (incurred) shapes.push(solid(incurred, isException ? colour : palette.neutralBar))
  if (forecast) {
    shapes.push(
      outline(forecast, colour, palette.panel),
      line(hatchPath(forecast, px(5)), colour, px(1.4)),
    )
  }
  if (isFull) shapes.push(...planLane())
  else if (firstDue !== null && isOn(firstDue)) {
    shapes.push(
      line(`M${at(firstDue)} ${box.y - px(3)}V${box.y + box.height + px(3)}`, palette.ink, px(2)),
    )
  }
  const hasDelay = row.delayForecast !== null || row.delayIncurred !== null
  const last = row.delayForecast ?? row.delayIncurred ?? row.planned ?? row.done
  if (at(row.start) < box.x) {
    shapes.push(...arrow(box, -1, row.done ? palette.neutralBar : palette.control))
  }
  if (last !== null && at(last.to) > end)
    shapes.push(...arrow(box, 1, hasDelay ? colour : palette.control))
  if (isFull) shapes.push(...marks())
  return shapes

  /** The plan, dashed above the bar, with a tick at its end and at the end first planned. */
  function planLane(): GanttShape[] {
    const lane = cut(row.plan)
    const y = box.y - px(5)
    const ticks = [row.plan?.to ?? null, firstDue].flatMap((date) =>
      date !== null && isOn(date)
        ? [line(`M${at(date)} ${y - px(3)}V${y + px(3)}`, palette.muted, hair)]
        : [],
    )
    if (!lane) return ticks
    const dashes = `M${lane.x} ${y}H${lane.x + lane.width}`
    return [line(dashes, palette.muted, hair, [px(3), px(2)]), ...ticks]
  }

  /** Solid what has happened, hollow what is forecast. */
  function marks(): GanttShape[] {
    return row.marks.flatMap(({ kind, date, isDone }): GanttShape[] => {
      if (!isOn(date)) return []
      const pathData = markPath(kind, { x: at(date), y: box.y, height: box.height, px })
      const fill = isDone ? palette.ink : palette.panel
      // Set off from the bar that it stands on.
      const stroke = isDone && kind !== 'closing' ? palette.panel : palette.ink
      const lineWidth = px(isDone && kind !== 'closing' ? 0.75 : 1.3)
      return [{ type: 'path', shape: { pathData }, style: { fill, stroke, lineWidth } }]
    })
  }

  /** A gap and an arrow head in the bar's end: -1 at its left, 1 at its right. */
  function arrow(lane: Box, side: -1 | 1, fill: string): GanttShape[] {
    const edge = side < 0 ? lane.x : lane.x + lane.width
    const inner = edge - side * px(8)
    return [
      solid({ ...lane, x: Math.min(edge, inner) - px(1), width: px(10) }, palette.panel),
      {
        type: 'path',
        shape: {
          pathData: `M${edge} ${lane.y + lane.height / 2}L${inner} ${lane.y}V${lane.y + lane.height}Z`,
        },
        style: { fill, stroke: 'none', lineWidth: 0 },
      },
    ]
  }
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: height - 2 * by,
})
