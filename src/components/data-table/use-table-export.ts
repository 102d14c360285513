import type { RowData } from '@tanstack/react-table'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { toCsv } from '../../lib/csv'
import { exportCells } from './table-column'
import type { TableColumn } from './table-column'
import { saveFile, toTsv } from './table-files'

interface Exported<Row extends RowData> {
  columns: readonly TableColumn<Row>[]
  /** In the order in which they are taken away. */
  rows: readonly Row[]
  /** What the file is about, in its name: `thoi-han`. */
  name: string
  /** The snapshot's date, in the file's name: YYYY-MM-DD. */
  date: string
}

/** Takes rows away with exact values, as a file or through the clipboard; `told` says what happened. */
export function useTableExport<Row extends RowData>({ columns, rows, name, date }: Exported<Row>) {
  const { t } = useTranslation()
  const [told, setTold] = useState('')
  const count = rows.length

  function save(): void {
    saveFile(`${name}-${date}.csv`, toCsv(exportCells(columns, rows)), 'text/csv;charset=utf-8')
    setTold(t('table.saved', { count }))
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(toTsv(exportCells(columns, rows)))
      setTold(t('table.copied', { count }))
    } catch {
      // Not asked, not allowed, or a page without https, which has no clipboard at all.
      setTold(t('table.copyFailed'))
    }
  }

  return { told, save, copy }
}
