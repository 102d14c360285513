import type { GanttMark } from '../../domain/project-gantt'

/** Half the width of a mark, and how far a flag stands above the bar, in pixels. */
const radius = 4
const pole = 6

interface Place {
  readonly x: number
  /** The bar's upper edge and height. */
  readonly y: number
  readonly height: number
  readonly px: (length: number) => number
}

/**
 * The outline of a milestone's mark as the data of one SVG path: circle approved, square land,
 * triangle start of the works, flag handover.
 */
export function markPath(kind: GanttMark['kind'], { x, y, height, px }: Place): string {
  const r = px(radius)
  const middle = y + height / 2
  switch (kind) {
    case 'preparation':
      return `M${x - r} ${middle}A${r} ${r} 0 1 1 ${x + r} ${middle}A${r} ${r} 0 1 1 ${x - r} ${middle}Z`
    case 'clearance':
      return `M${x - r} ${middle - r}H${x + r}V${middle + r}H${x - r}Z`
    case 'construction':
      return `M${x - r} ${middle - r}H${x + r}L${x} ${middle + r}Z`
    case 'closing': {
      const top = y - px(pole)
      return `M${x} ${y + height}V${top}L${x + px(7)} ${top + px(3.5)}L${x} ${top + px(7)}Z`
    }
  }
}
