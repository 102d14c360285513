import type { RowData } from '@tanstack/react-table'
import type { Ref } from 'react'
import type { TableColumn } from './table-column'
import styles from './data-table.module.css'

interface Props<Row extends RowData> {
  row: Row
  id: string
  /** Its place among the rows shown, from 0. */
  index: number
  columns: readonly TableColumn<Row>[]
  ref?: Ref<HTMLTableRowElement> | undefined
}

/** One row; its first cell names it. */
export function TableRow<Row extends RowData>({ row, id, index, columns, ref }: Props<Row>) {
  return (
    <tr
      ref={ref}
      className={styles.row}
      data-row={id}
      data-index={index}
      // The head is the first line.
      aria-rowindex={index + 2}
    >
      {columns.map(({ id: column, header, align, value, cell }, place) =>
        place === 0 ? (
          <th key={column} scope="row" data-align={align}>
            {cell ? cell(row) : (value(row) ?? '–')}
          </th>
        ) : (
          <td key={column} data-align={align} data-header={header}>
            {cell ? cell(row) : (value(row) ?? '–')}
          </td>
        ),
      )}
    </tr>
  )
}
