import type { ReactNode } from 'react'
import styles from './figure-table.module.css'

export interface FigureColumn<Row> {
  id: string
  header: string
  align?: 'start' | 'end'
  cell: (row: Row) => ReactNode
}

interface Props<Row> {
  caption: string
  /** The first column names the row. */
  columns: readonly FigureColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** The figures behind a chart, all of them, as a plain table. */
export function FigureTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, align }) => (
            <th key={id} scope="col" data-align={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ id, align, cell }, place) =>
              place === 0 ? (
                <th key={id} scope="row" data-align={align}>
                  {cell(row)}
                </th>
              ) : (
                <td key={id} data-align={align}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
