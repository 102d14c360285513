import type { RowData } from '@tanstack/react-table'
import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { ExplanationProvider } from '../explanation'
import { drawnRows } from './drawn-rows'
import { GroupRow } from './group-row'
import { tableLines } from './row-groups'
import type { RowGroup } from './row-groups'
import { columnWidths, minimalWidth } from './table-column'
import { TableHead } from './table-head'
import { TableRow } from './table-row'
import { tableState } from './table-state'
import { usePrinting } from './use-printing'
import { useTableLayout } from './use-table-layout'
import type { TableModel } from './use-table-model'
import { VirtualRows } from './virtual-rows'
import styles from './data-table.module.css'

interface Props<Row extends RowData> {
  model: TableModel<Row>
  /** What the table lists, for screen readers. */
  caption: string
  /** Said when there are no rows at all. */
  empty: string
  /** Takes all filters away. */
  onClear: () => void
  /** The same rows in groups. Keep it the same array as long as nothing changed. */
  groups?: readonly RowGroup<Row>[] | undefined
  /** Opens or closes a group. */
  onToggleGroup?: (id: string) => void
}

/** A table that is sorted from its head, at any number of rows and any width. */
export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { model, caption, empty, onClear, groups, onToggleGroup } = props
  const { t } = useTranslation()
  const { shown, total, columns, rowId } = model
  const [layout, watch] = useTableLayout(minimalWidth(columns))
  const isPrinting = usePrinting()
  const state = tableState(total, shown.length)
  const lines = useMemo(
    () => tableLines(shown, rowId, groups, isPrinting),
    [shown, rowId, groups, isPrinting],
  )

  if (state === 'empty') return <p className={styles.message}>{empty}</p>
  if (state === 'no-match') {
    return (
      <div className={styles.message}>
        <p>{t('table.noMatch')}</p>
        <button type="button" className="button" onClick={onClear}>
          {t('common.panel.clearFilters')}
        </button>
      </div>
    )
  }

  const drawn = drawnRows(lines, isPrinting)
  return (
    <ExplanationProvider>
      <div ref={watch} className={styles.box} data-layout={layout.cards ? 'cards' : 'table'}>
        <table
          className={styles.table}
          aria-rowcount={lines.length + 1}
          data-groups={groups?.length}
        >
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            {columnWidths(columns, isPrinting).map((width, place) => (
              <col key={columns[place]?.id} style={{ width }} />
            ))}
          </colgroup>
          <TableHead model={model} />
          {drawn ? (
            <tbody className={styles.body}>
              {drawn.map(({ id, row, group }, index) =>
                group ? (
                  <GroupRow
                    key={id}
                    group={group}
                    index={index}
                    span={columns.length}
                    onToggle={onToggleGroup}
                  />
                ) : (
                  <TableRow key={id} row={row} id={id} index={index} columns={columns} />
                ),
              )}
            </tbody>
          ) : (
            // What was measured holds for one layout only.
            <VirtualRows
              key={`${layout.cards} ${layout.rem}`}
              lines={lines}
              columns={columns}
              layout={layout}
              onToggleGroup={onToggleGroup}
            />
          )}
        </table>
        {drawn && drawn.length < lines.length && (
          <p className={styles.message}>
            {t('table.printed', {
              shown: drawn.filter(({ row }) => row !== undefined).length,
              total: shown.length,
            })}
          </p>
        )}
      </div>
    </ExplanationProvider>
  )
}
