import type { RowData } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import { ExplanationProvider } from '../explanation'
import { drawnRows } from './drawn-rows'
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
}

/** A table that is sorted from its head, at any number of rows and any width. */
export function DataTable<Row extends RowData>({ model, caption, empty, onClear }: Props<Row>) {
  const { t } = useTranslation()
  const { shown, total, columns, rowId } = model
  const [layout, watch] = useTableLayout(minimalWidth(columns))
  const isPrinting = usePrinting()
  const state = tableState(total, shown.length)

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

  const drawn = drawnRows(shown, isPrinting)
  return (
    <ExplanationProvider>
      <div ref={watch} className={styles.box} data-layout={layout.cards ? 'cards' : 'table'}>
        <table className={styles.table} aria-rowcount={shown.length + 1}>
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            {columnWidths(columns).map((width, place) => (
              <col key={columns[place]?.id} style={{ width }} />
            ))}
          </colgroup>
          <TableHead model={model} />
          {drawn ? (
            <tbody className={styles.body}>
              {drawn.map((row, index) => (
                <TableRow
                  key={rowId(row)}
                  row={row}
                  id={rowId(row)}
                  index={index}
                  columns={columns}
                />
              ))}
            </tbody>
          ) : (
            // What was measured holds for one layout only.
            <VirtualRows key={`${layout.cards} ${layout.rem}`} model={model} layout={layout} />
          )}
        </table>
        {drawn && drawn.length < shown.length && (
          <p className={styles.message}>
            {t('table.printed', { shown: drawn.length, total: shown.length })}
          </p>
        )}
      </div>
    </ExplanationProvider>
  )
}
