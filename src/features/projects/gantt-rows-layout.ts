import { buildGanttRow } from '../../domain/project-gantt'
import type { GanttRow } from '../../domain/project-gantt'
import type { ProjectSlip } from '../../domain/project-slip'
import type { LocalDate } from '../../lib/dates'
import type { GanttSizes } from './build-gantt-option'
import type { RowGroup } from './group-rows'
import type { ProjectRow } from './project-rows'

export interface PlacedRow {
  readonly source: ProjectRow
  readonly slip: ProjectSlip
  readonly row: GanttRow
  /** Below the first group's upper edge, in pixels of a page with 16 px text. */
  readonly top: number
}

const groupHeight = 28

/** The rows that draw a bar, where they stand, and the height of all groups together. */
export function layOutGanttRows(
  groups: readonly RowGroup[],
  { row: rowHeight }: Pick<GanttSizes, 'row'>,
  reference: LocalDate,
): { placed: readonly PlacedRow[]; height: number } {
  const placed: PlacedRow[] = []
  let height = 0
  for (const { drawn } of groups) {
    height += groupHeight
    for (const source of drawn) {
      const { slip, isApart, project } = source.judged
      if (slip !== null && !isApart) {
        placed.push({ source, slip, row: buildGanttRow(project, slip, reference), top: height })
      }
      height += rowHeight
    }
  }
  return { placed, height }
}
