import { useTableExport } from '../../components/data-table/use-table-export'
import { useTranslation } from '../../i18n/use-translation'
import styles from './selection-bar.module.css'
import type { TaskRow } from './task-rows'
import { useTaskExport } from './use-task-export'

interface Props {
  rows: readonly TaskRow[]
  /** Of them, those that the filters do not list. */
  unlisted: number
  /** There are more than the address holds. */
  isBeyond: boolean
  date: string
  onPrint: () => void
  onClear: () => void
}

/** What can be done with the ticked tasks. */
export function SelectionBar({ rows, unlisted, isBeyond, date, onPrint, onClear }: Props) {
  const { t } = useTranslation()
  const { told, save, copy } = useTableExport({
    columns: useTaskExport(),
    rows,
    name: 'don-doc',
    date,
  })
  const notes = [
    ...(unlisted > 0 ? [t('deadlines.select.unlisted', { count: unlisted })] : []),
    ...(isBeyond ? [t('deadlines.select.beyond')] : []),
  ]
  return (
    <div role="group" aria-label={t('deadlines.select.bar')} className={styles.bar}>
      <strong role="status">{t('deadlines.select.count', { count: rows.length })}</strong>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {t('table.copy')}
      </button>
      <button type="button" className={styles.button} onClick={save}>
        CSV
      </button>
      <button type="button" className={styles.button} onClick={onPrint}>
        {t('deadlines.select.print')}
      </button>
      <span role="status" className={styles.notes}>
        {[told, ...notes].filter(Boolean).join(' · ')}
      </span>
      <button type="button" className={styles.clear} onClick={onClear}>
        {t('deadlines.select.clear')}
      </button>
    </div>
  )
}
