import type { RowData } from '@tanstack/react-table'
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useMemo, useState } from 'react'
import type { FocusEvent } from 'react'
import { GroupRow } from './group-row'
import type { TableLine } from './row-groups'
import type { TableColumn } from './table-column'
import { TableRow } from './table-row'
import type { TableLayout } from './use-table-layout'
import styles from './data-table.module.css'

interface Props<Row extends RowData> {
  lines: readonly TableLine<Row>[]
  columns: readonly TableColumn<Row>[]
  layout: TableLayout
  onToggleGroup: ((id: string) => void) | undefined
}

const rowHeight = 1.9375
/** Two columns of a name above its value, on a telephone. */
const cardHeight = (columns: number): number => 2.5 + 2.5625 * Math.ceil((columns - 1) / 2)

/** The rows near the screen, and empty ones as tall as those that are left out. */
export function VirtualRows<Row extends RowData>(props: Props<Row>) {
  const { lines, columns, layout, onToggleGroup } = props
  const { cards, rem, top } = layout
  // The row that holds the focus stays, or Tab would start from the top of the page again.
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const focused = useMemo(
    () => (focusedId === null ? -1 : lines.findIndex(({ id }) => id === focusedId)),
    [lines, focusedId],
  )
  const keyOf = useCallback((index: number) => lines[index]?.id ?? index, [lines])
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: lines.length,
    estimateSize: (index) =>
      rem * (cards && lines[index]?.row !== undefined ? cardHeight(columns.length) : rowHeight),
    overscan: 12,
    scrollMargin: top,
    getItemKey: keyOf,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      return focused < 0 || near.includes(focused) ? near : [...near, focused].sort((a, b) => a - b)
    },
  })

  function keepFocused(event: FocusEvent): void {
    const index = event.target.closest<HTMLElement>('[data-index]')?.dataset['index']
    const line = lines[Number(index)]
    if (line) setFocusedId(line.id)
  }

  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)
  return (
    <tbody className={styles.body} onFocus={keepFocused}>
      {items.flatMap((item, place) => {
        const line = lines[item.index]
        if (line === undefined) return []
        const before = items[place - 1]?.end ?? top
        return [
          item.start > before && (
            <Gap key={`before ${item.key}`} height={item.start - before} span={columns.length} />
          ),
          line.group ? (
            <GroupRow
              key={item.key}
              ref={virtualizer.measureElement}
              group={line.group}
              index={item.index}
              span={columns.length}
              onToggle={onToggleGroup}
            />
          ) : (
            <TableRow
              key={item.key}
              ref={virtualizer.measureElement}
              row={line.row}
              id={line.id}
              index={item.index}
              columns={columns}
            />
          ),
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
