import type { Density } from '../../components/use-density'
import type { GanttSizes } from './build-gantt-option'

interface GanttLayout {
  /** How many projects there is room for. */
  readonly rows: number
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
    sizes: { head: 21, row: 40, middle: 30, hasThroughLines: false },
  },
  medium: {
    rows: 5,
    hasNotes: false,
    sizes: { head: 21, row: 28, middle: 14, hasThroughLines: true },
  },
  wide: {
    rows: 8,
    hasNotes: true,
    sizes: { head: 21, row: 35, middle: 17.5, hasThroughLines: true },
  },
}
