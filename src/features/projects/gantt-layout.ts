import type { Density } from '../../components/use-density'
import type { GanttSizes } from './build-gantt-option'

interface GanttLayout {
  /** How many projects there is room for. */
  readonly rows: number
  /** Height of the axis's labels, and the least width of the axis itself. */
  readonly head: number
  readonly width: number
  /** Whether a second line stands under each name. */
  readonly hasNotes: boolean
  readonly sizes: GanttSizes
}

/** What the overview's panel shows on each kind of screen; lengths as on a page with 16 px text. */
export const ganttLayouts: Readonly<Record<Density, GanttLayout>> = {
  // Names stand above their bars.
  narrow: {
    rows: 5,
    hasNotes: false,
    head: 21,
    width: 180,
    sizes: { row: 40, middle: 30, hasThroughLines: false, isFull: false },
  },
  medium: {
    rows: 5,
    hasNotes: false,
    head: 21,
    width: 146,
    sizes: { row: 28, middle: 14, hasThroughLines: true, isFull: false },
  },
  wide: {
    rows: 8,
    hasNotes: true,
    head: 21,
    width: 185,
    sizes: { row: 36, middle: 18, hasThroughLines: true, isFull: false },
  },
}

/** The chart on the projects' own page. */
export const pageSizes: Readonly<
  Record<Density, { readonly width: number; readonly sizes: GanttSizes }>
> = {
  narrow: {
    width: 320,
    sizes: { row: 48, middle: 36, hasThroughLines: false, isFull: true },
  },
  medium: { width: 470, sizes: { row: 34, middle: 20, hasThroughLines: true, isFull: true } },
  wide: { width: 800, sizes: { row: 34, middle: 20, hasThroughLines: true, isFull: true } },
}
