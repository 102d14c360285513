import type { RowData } from '@tanstack/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toCsv } from '../../lib/csv'
import { exportCells } from './table-column'
import { saveFile, toTsv } from './table-files'
import type { TableModel } from './use-table-model'
import styles from './table-actions.module.css'

interface Props<Row extends RowData> {
  model: TableModel<Row>
  /** What the file is about, in its name: `thoi-han`. */
  name: string
  /** The snapshot's date, in the file's name: YYYY-MM-DD. */
  date: string
}

/** Takes the rows that are shown away, in their order and with exact values. */
export function TableActions<Row extends RowData>({ model, name, date }: Props<Row>) {
  const { t } = useTranslation()
  const [told, setTold] = useState('')
  const { columns, shown } = model
  const count = shown.length

  function save(): void {
    saveFile(`${name}-${date}.csv`, toCsv(exportCells(columns, shown)), 'text/csv;charset=utf-8')
    setTold(t('table.saved', { count }))
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(toTsv(exportCells(columns, shown)))
      setTold(t('table.copied', { count }))
    } catch {
      // Not asked, not allowed, or a page without https, which has no clipboard at all.
      setTold(t('table.copyFailed'))
    }
  }

  return (
    <div className={styles.actions}>
      <span role="status" className={styles.told}>
        {told}
      </span>
      <button type="button" className="button" disabled={count === 0} onClick={() => void copy()}>
        {t('table.copy')}
      </button>
      <button type="button" className="button" disabled={count === 0} onClick={save}>
        {t('table.csv')}
      </button>
    </div>
  )
}
