import { useTranslation } from '../../i18n/use-translation'
import styles from './target-plot.module.css'

interface Props {
  hasEstimate: boolean
  hasForecast: boolean
}

/** What the lines and marks of both plots mean. */
export function PlotLegend({ hasEstimate, hasForecast }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="0 0 24 12" aria-hidden="true">
          <path d="M0 6h24" />
        </svg>
        {t('targets.one.plot.legendActual')}
      </li>
      {hasEstimate && (
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true">
            <circle cx="12" cy="6" r="4" />
          </svg>
          {t('targets.one.plot.legendEstimate')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 24 12" aria-hidden="true" data-mark="path">
          <path d="M0 6h24" />
        </svg>
        {t('targets.one.plot.legendPath')}
      </li>
      {hasForecast && (
        <li>
          <svg viewBox="0 0 24 12" aria-hidden="true" data-mark="forecast">
            <path d="M0 12 12 0M6 12 18 0M12 12 24 0M18 12l6-6" />
          </svg>
          {t('targets.one.plot.legendForecast')}
        </li>
      )}
    </ul>
  )
}
