import { groupIndicators } from '../../domain/indicator-groups'
import type { TargetRow } from './target-rows'

/** A row and where its bar lies. */
export interface PlacedTarget {
  row: TargetRow
  /** From the first row's upper edge to the middle of the bar, in px of a page with 16 px text. */
  centre: number
}

export interface TargetBarLayout {
  /** Below, on path, the rest; none of them empty. */
  groups: readonly (readonly PlacedTarget[])[]
  /** Of all rows and the gaps between groups, in px of a page with 16 px text. */
  height: number
  /** Rows that did not fit. */
  left: number
}

/** px of a page with 16 px text; the style sheet says the same in rem. */
const rowHeights = { beside: 19, above: 39 } as const
const gapHeight = 9
const barRow = 19

/** More than this the overview does not hold. */
const mostRows = 22

/**
 * Puts rows into their groups, the widest gap first, and gives each its place.
 * `names`: whether they stand beside the bars or above them, where only what is below is listed.
 */
export function layOutTargets(
  rows: readonly TargetRow[],
  names: 'beside' | 'above',
): TargetBarLayout {
  const rowOf = new Map(rows.map((row) => [row.id, row] as const))
  const grouped = groupIndicators(rows.map(({ judged }) => judged))
  const wanted = names === 'above' ? [grouped.below] : [grouped.below, grouped.onPath, grouped.rest]
  const height = rowHeights[names]
  const groups: PlacedTarget[][] = []
  let room = mostRows
  let top = 0
  for (const group of wanted) {
    const kept = group.slice(0, room).flatMap(({ id }) => rowOf.get(id) ?? [])
    if (kept.length === 0) continue
    if (groups.length > 0) top += gapHeight
    groups.push(
      kept.map((row, place) => ({ row, centre: top + (place + 1) * height - barRow / 2 })),
    )
    top += kept.length * height
    room -= kept.length
  }
  const all = wanted.reduce((sum, group) => sum + group.length, 0)
  return { groups, height: top, left: all - (mostRows - room) }
}
