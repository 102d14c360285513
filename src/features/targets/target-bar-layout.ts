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
const rowHeights = { beside: 19, roomy: 21, above: 39 } as const
const barRows = { beside: 19, roomy: 21, above: 19 } as const
const gapHeight = 9

/** Names beside the bars, beside them with more room, or above them. */
export type TargetNames = keyof typeof rowHeights

/** More than this the overview does not hold. */
const mostRows = 22

/**
 * Puts rows into their groups, the widest gap first, and gives each its place.
 * `names`: where they stand; above the bars only what is below is listed.
 */
export function layOutTargets(rows: readonly TargetRow[], names: TargetNames): TargetBarLayout {
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
      kept.map((row, place) => ({ row, centre: top + (place + 1) * height - barRows[names] / 2 })),
    )
    top += kept.length * height
    room -= kept.length
  }
  const all = wanted.reduce((sum, group) => sum + group.length, 0)
  return { groups, height: top, left: all - (mostRows - room) }
}
