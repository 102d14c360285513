import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { hatchPath } from './hatch-path'
import type { LateRow } from './late-rows'
import styles from './gantt-legend.module.css'

interface Props {
  rows: readonly LateRow[]
  /** The first day that the chart shows. */
  from: LocalDate
}

const hatch = hatchPath({ x: 0.5, y: 0.5, width: 19, height: 9 }, 5)

/** What each kind of bar means; only what the chart holds. */
export function GanttLegend({ rows, from }: Props) {
  const { t } = useTranslation()
  const has = (key: 'delayIncurred' | 'delayForecast') => rows.some(({ row }) => row[key] !== null)
  return (
    <ul className={styles.legend} aria-label={t('projects.legend.label')}>
      <li>
        <svg viewBox="0 0 20 10" className={styles.done} aria-hidden="true">
          <rect width="20" height="10" />
        </svg>
        {t('projects.legend.done')}
      </li>
      <li>
        <svg viewBox="0 0 20 10" className={styles.planned} aria-hidden="true">
          <rect x="0.5" y="0.5" width="19" height="9" />
        </svg>
        {t('projects.legend.planned')}
      </li>
      {has('delayIncurred') && (
        <li>
          <svg viewBox="0 0 20 10" className={styles.incurred} aria-hidden="true">
            <rect width="20" height="10" />
          </svg>
          {t('projects.legend.incurred')}
        </li>
      )}
      {has('delayForecast') && (
        <li>
          <svg viewBox="0 0 20 10" className={styles.forecast} aria-hidden="true">
            <path d={hatch} />
            <rect x="0.5" y="0.5" width="19" height="9" />
          </svg>
          {t('projects.legend.forecast')}
        </li>
      )}
      {rows.some(({ slip }) => slip.isExtended && slip.firstDue >= from) && (
        <li>
          <svg viewBox="0 0 4 14" className={styles.firstDue} aria-hidden="true">
            <path d="M2 0v14" />
          </svg>
          {t('projects.legend.firstDue')}
        </li>
      )}
    </ul>
  )
}
