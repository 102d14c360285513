import type { RowData } from '@tanstack/react-table'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo, useState } from 'react'
import type { FocusEvent } from 'react'
import { TableRow } from './table-row'
import type { TableLayout } from './use-table-layout'
import type { TableModel } from './use-table-model'
import styles from './data-table.module.css'

interface Props<Row extends RowData> {
  model: TableModel<Row>
  layout: TableLayout
}

const rowHeight = 1.9375
/** Two columns of a name above its value, on a telephone. */
const cardHeight = (columns: number): number => 2.5 + 2.5625 * Math.ceil((columns - 1) / 2)

/** The rows near the screen, and empty ones as tall as those that are left out. */
export function VirtualRows<Row extends RowData>({ model, layout }: Props<Row>) {
  const { shown, columns, rowId } = model
  const { cards, rem, top } = layout
  // The row that holds the focus stays, or Tab would start from the top of the page again.
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const focused = useMemo(
    () => (focusedId === null ? -1 : shown.findIndex((row) => rowId(row) === focusedId)),
    [shown, rowId, focusedId],
  )
  const keyOf = useCallback(
    (index: number) => {
      const row = shown[index]
      return row === undefined ? index : rowId(row)
    },
    [shown, rowId],
  )
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: shown.length,
    estimateSize: () => rem * (cards ? cardHeight(columns.length) : rowHeight),
    overscan: 12,
    scrollMargin: top,
    getItemKey: keyOf,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      return focused < 0 || near.includes(focused) ? near : [...near, focused].sort((a, b) => a - b)
    },
  })

  function keepFocused(event: FocusEvent): void {
    const id = event.target.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (id !== undefined) setFocusedId(id)
  }

  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)
  return (
    <tbody className={styles.body} onFocus={keepFocused}>
      {items.flatMap((item, place) => {
        const row = shown[item.index]
        if (row === undefined) return []
        const before = items[place - 1]?.end ?? top
        return [
          item.start > before && (
            <Gap key={`before ${item.key}`} height={item.start - before} span={columns.length} />
          ),
          <TableRow
            key={item.key}
            ref={virtualizer.measureElement}
            row={row}
            id={rowId(row)}
            index={item.index}
            columns={columns}
          />,
        ]
      })}
      <Gap height={virtualizer.getTotalSize() + top - (last?.end ?? top)} span={columns.length} />
    </tbody>
  )
}

function Gap({ height, span }: { height: number; span: number }) {
  return height > 0 ? (
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={span} style={{ height }} />
    </tr>
  ) : null
}
