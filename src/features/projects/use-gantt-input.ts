import { useMemo } from 'react'
import type { LocalDate } from '../../lib/dates'
import type { GanttInput, GanttSizes } from './build-gantt-option'
import { makeGanttAxis } from './gantt-axis'
import type { LateRow } from './late-rows'
import { useGanttTips } from './use-gantt-tips'

/** The chart of rows in the language on the screen; the same object while nothing changed. */
export function useGanttInput(
  rows: readonly LateRow[],
  today: LocalDate,
  sizes: GanttSizes,
): GanttInput {
  const tipOf = useGanttTips()
  return useMemo(
    () => ({
      rows: rows.map((late) => ({
        token: late.judged.token,
        row: late.row,
        firstDue: late.slip.isExtended ? late.slip.firstDue : null,
        tip: { heading: late.project.name, lines: tipOf(late) },
      })),
      tops: rows.map((_row, place) => place * sizes.row),
      height: rows.length * sizes.row,
      axis: makeGanttAxis(rows, today),
      today,
      sizes,
    }),
    [rows, today, sizes, tipOf],
  )
}
