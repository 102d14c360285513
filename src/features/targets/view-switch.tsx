import { useTranslation } from 'react-i18next'
import { useFigureView } from '../../components/use-figure-view'
import styles from './view-switch.module.css'

/** Whether figures stand as a chart or as a table, in words; kept in the address. */
export function ViewSwitch({ id }: { id: string }) {
  const { t } = useTranslation()
  const { isTable, toggle } = useFigureView(id)
  return (
    <div role="group" aria-label={t('targets.page.view')} className={styles.switch}>
      {[false, true].map((table) => (
        <button
          key={String(table)}
          type="button"
          className={styles.choice}
          aria-pressed={isTable === table}
          onClick={() => {
            if (isTable !== table) toggle()
          }}
        >
          {t(table ? 'targets.page.asTable' : 'targets.page.asChart')}
        </button>
      ))}
    </div>
  )
}
