import type { RowData } from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** Rows that stand together under a line of their own. */
export interface RowGroup<Row extends RowData> {
  id: string
  /** In the table's order. */
  rows: readonly Row[]
  isOpen: boolean
  /** Its name, for the button that opens and closes it. */
  name: string
  /** What stands in its line, the name included. */
  head: ReactNode
}

/** What a table draws as one line: a row, or the head of a group. */
export type TableLine<Row extends RowData> =
  | { readonly id: string; readonly row: Row; readonly group?: never }
  | { readonly id: string; readonly row?: never; readonly group: RowGroup<Row> }

/**
 * The lines of a table, one below the other: its rows, or each group's head and, where it is open, its
 * rows. @param isWhole every group is open, as on paper
 */
export function tableLines<Row extends RowData>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  groups: readonly RowGroup<Row>[] | undefined,
  isWhole: boolean,
): readonly TableLine<Row>[] {
  const lineOf = (row: Row): TableLine<Row> => ({ id: rowId(row), row })
  if (!groups) return rows.map(lineOf)
  return groups.flatMap((group) => [
    // No id of a record begins so.
    { id: `group:${group.id}`, group },
    ...(group.isOpen || isWhole ? group.rows.map(lineOf) : []),
  ])
}
