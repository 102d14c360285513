import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import type { ReactTable, RowData, SortingState, Updater } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useFormat } from '../../i18n/use-format'
import type { SortOrder } from '../../lib/search-params'
import type { TableColumn } from './table-column'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

interface Options<Row extends RowData, Id extends string> {
  /** What the filters leave, in the order in which equal rows stay. */
  rows: readonly Row[]
  /** Rows before any filter. */
  total: number
  /** Must be stable. */
  columns: readonly TableColumn<Row, Id>[]
  sort: SortOrder<Id>
  onSort: (sort: SortOrder<Id>) => void
  rowId: (row: Row) => string
}

/** What the table, its count and its files have in common: the same rows in the same order. */
export interface TableModel<Row extends RowData, Id extends string = string> {
  columns: readonly TableColumn<Row, Id>[]
  total: number
  /** The rows that are shown, sorted. */
  shown: readonly Row[]
  rowId: (row: Row) => string
  table: ReactTable<typeof features, Row>
}

/** Sorts rows through TanStack Table; the order itself lives in the address. */
export function useTableModel<Row extends RowData, Id extends string>({
  rows,
  total,
  columns,
  sort,
  onSort,
  rowId,
}: Options<Row, Id>): TableModel<Row, Id> {
  const { compare } = useFormat()
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return helper.columns(
      columns.map(({ id, header, value, sortable = true }) =>
        // undefined is what TanStack Table keeps at the end.
        helper.accessor((row: Row) => value(row) ?? undefined, {
          id,
          header,
          enableSorting: sortable,
          sortUndefined: 'last',
          sortFn: (a, b) => compareValues(a.getValue(id), b.getValue(id), compare),
        }),
      ),
    )
  }, [columns, compare])
  const sorting = useMemo<SortingState>(
    () => [{ id: sort.column, desc: sort.descending }],
    [sort.column, sort.descending],
  )

  function changeSorting(updater: Updater<SortingState>): void {
    const next = (typeof updater === 'function' ? updater(sorting) : updater)[0]
    const column = columns.find(({ id }) => id === next?.id)
    if (next && column) onSort({ column: column.id, descending: next.desc })
  }

  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: { sorting },
    onSortingChange: changeSorting,
    getRowId: rowId,
    enableMultiSort: false,
    enableSortingRemoval: false,
    sortDescFirst: false,
  })
  const sorted = table.getRowModel().rows
  const shown = useMemo(() => sorted.map(({ original }) => original), [sorted])
  return { columns, total, shown, rowId, table }
}

function compareValues(
  a: unknown,
  b: unknown,
  compareText: (a: string, b: string) => number,
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareText(String(a), String(b))
}
