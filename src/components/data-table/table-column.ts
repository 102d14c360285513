import type { RowData } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import type { CsvCell } from '../../lib/csv'

/** One column, in words, in the table, in the card of a narrow screen and in the file. */
export interface TableColumn<Row extends RowData, Id extends string = string> {
  id: Id
  header: string
  /** Drawn in the head instead of its words, which must then be in it for those who hear them. */
  head?: ReactNode
  /** Stands in the head before the button that sorts. */
  headBefore?: ReactNode
  /** rem; narrower than this the column does not read well */
  width: number
  /** Takes the spare width alone; where no column says so, each gets its share. */
  grow?: boolean
  /** `end` for numbers and dates */
  align?: 'start' | 'end'
  /** What the rows are sorted by. null stands last, whichever way they are sorted. */
  value: (row: Row) => string | number | null
  /** Drawn instead of the bare value; without it a missing value is an en dash. */
  cell?: (row: Row) => ReactNode
  /** Written to files and the clipboard instead of the value: exact and without formatting. */
  exportValue?: (row: Row) => CsvCell
  /** @defaultValue true */
  sortable?: boolean
}

/** @returns the least width of the table, in rem */
export function minimalWidth<Row extends RowData>(columns: readonly TableColumn<Row>[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/**
 * @param isPrinting a sheet is narrower than any screen, so that each column gets its share of it
 * @returns what the columns' places are written as in CSS; `auto` takes what the others leave
 */
export function columnWidths<Row extends RowData>(
  columns: readonly TableColumn<Row>[],
  isPrinting = false,
): readonly string[] {
  const sum = minimalWidth(columns)
  const hasGrowing = columns.some(({ grow }) => grow)
  return columns.map(({ width, grow = false }) => {
    if (!hasGrowing || isPrinting) return `${(100 * width) / sum}%`
    return grow ? 'auto' : `${width}rem`
  })
}

/** @returns the header line and a line per row, as they go to a file or the clipboard */
export function exportCells<Row extends RowData>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): CsvCell[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ exportValue, value }) => (exportValue ?? value)(row))),
  ]
}
