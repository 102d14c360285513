import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { monthSteps } from './month-steps'
import styles from './months-grid.module.css'

/** The colours of the grid in numbers. */
export function MonthsKey() {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p className={styles.key}>
      {monthSteps.map((least, step) => {
        const next = monthSteps[step + 1]
        const last = next === undefined ? null : next - 1
        const from = format.integer(least)
        return (
          <span key={least}>
            <span className={styles.swatch} data-step={step} aria-hidden="true" />
            {last === null
              ? t('hotspots.months.from', { from })
              : last === least
                ? from
                : t('hotspots.months.range', { from, to: format.integer(last) })}
          </span>
        )
      })}
    </p>
  )
}
