import type { WardRules } from '../../contract/rules'
import { useTranslation } from '../../i18n/use-translation'
import styles from './matrix-legend.module.css'

/** What the colours of the bars and of the six clears say. */
export function MatrixLegend({ rules }: { rules: WardRules }) {
  const { t } = useTranslation()
  const soon = rules.task.dueSoonDays
  const { atLeast } = rules.punctuality
  return (
    <footer className={styles.legend}>
      <ul className={styles.list}>
        {(['overdue', 'due-soon', 'no-deadline', 'other'] as const).map((piece) => (
          <li key={piece} className={styles.entry}>
            <span className={styles.swatch} data-piece={piece} />
            {t(`people.legend.${piece}`, { soon })}
          </li>
        ))}
        <li>{t('people.legend.few', { atLeast })}</li>
      </ul>
      <ul className={styles.list}>
        <li>{t('people.legend.missing')}</li>
        {(['none', 'low', 'middle', 'high'] as const).map((word, level) => (
          <li key={word} className={styles.entry}>
            <span className={styles.swatch} data-level={level} />
            {t(`people.legend.${word}`)}
          </li>
        ))}
      </ul>
    </footer>
  )
}
