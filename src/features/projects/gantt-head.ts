import { daysBetween } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import type { GanttAxis } from './gantt-axis'

/** Labels of a Gantt's axis; places are per cent of its width. */
export interface GanttHead {
  readonly today: number
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly quarters: readonly { readonly quarter: number; readonly at: number }[]
}

// Half the width of a bold "20/11" at 12 px with room beside it, and the width of "2026" with room.
const halfToday = 20
const yearWidth = 31

/**
 * Where the labels stand: each year and quarter begins at its own line, a year moved clear of today's
 * label or left out where it finds no room.
 * @param width the least width of the axis in pixels of a page with 16 px text
 */
export function layOutGanttHead(axis: GanttAxis, today: LocalDate, width: number): GanttHead {
  const share = (day: number): number => (100 * day) / axis.days
  const half = (100 * halfToday) / width
  const room = (100 * yearWidth) / width
  const now = Math.min(100 - half, Math.max(half, share(daysBetween(axis.from, today))))
  const years = axis.years.flatMap(({ year, from, to }) => {
    const [start, end] = [share(from), share(to)]
    const isClear = start + room <= now - half || start >= now + half
    const at = isClear ? start : now + half
    return at + room > end ? [] : [{ year, at }]
  })
  const quarters =
    axis.unit === 'year'
      ? []
      : axis.lines.flatMap(({ quarter, at }, place) => {
          const next = axis.lines[place + 1]?.at ?? axis.days
          return share(next - at) < room ? [] : [{ quarter, at: share(at) }]
        })
  return { today: now, years, quarters }
}
