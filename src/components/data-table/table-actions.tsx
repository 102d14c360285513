import type { RowData } from '@tanstack/react-table'
import { useTranslation } from '../../i18n/use-translation'
import type { TableModel } from './use-table-model'
import { useTableExport } from './use-table-export'
import styles from './table-actions.module.css'

interface Props<Row extends RowData> {
  /** Of a table's model: what is written, of which rows. */
  model: Pick<TableModel<Row>, 'columns' | 'shown'>
  /** What the file is about, in its name: `thoi-han`. */
  name: string
  /** The snapshot's date, in the file's name: YYYY-MM-DD. */
  date: string
}

/** Takes the rows that are shown away, in their order and with exact values. */
export function TableActions<Row extends RowData>({ model, name, date }: Props<Row>) {
  const { t } = useTranslation()
  const { columns, shown } = model
  const { told, save, copy } = useTableExport({ columns, rows: shown, name, date })
  const isEmpty = shown.length === 0

  return (
    <div className={styles.actions}>
      <span role="status" className={styles.told}>
        {told}
      </span>
      <button type="button" className="button" disabled={isEmpty} onClick={() => void copy()}>
        {t('table.copy')}
      </button>
      <button type="button" className="button" disabled={isEmpty} onClick={save}>
        {t('table.csv')}
      </button>
    </div>
  )
}
