import { use } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import styles from './row-checks.module.css'
import { SelectionContext } from './selection-context'

/** Ticks one task. */
export function RowCheck({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation()
  const { ids, tick } = use(SelectionContext)
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        aria-label={t('deadlines.select.one', { title })}
        checked={ids.has(id)}
        onChange={(event) => tick(id, event.currentTarget.checked)}
      />
    </label>
  )
}

/** Ticks every task that is listed; half while only some are. */
export function AllCheck() {
  const { t } = useTranslation()
  const { listed, ticked, tickAll } = use(SelectionContext)
  return (
    <label className={styles.check}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = ticked > 0 && ticked < listed
        }}
        type="checkbox"
        aria-label={t('deadlines.select.all')}
        checked={listed > 0 && ticked === listed}
        onChange={(event) => tickAll(event.currentTarget.checked)}
      />
    </label>
  )
}
