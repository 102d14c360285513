import { useTranslation } from '../../i18n/use-translation'
import styles from './gantt-legend.module.css'
import { markPath } from './gantt-marks'
import { hatchPath } from './hatch-path'

const hatch = hatchPath({ x: 0.5, y: 0.5, width: 19, height: 9 }, 5)
const marks = ['preparation', 'clearance', 'construction', 'closing'] as const
const place = { x: 6, y: 3, height: 10, px: (length: number) => length }

/** What lines, bars and marks of the page's chart mean. */
export function ProjectsKey() {
  const { t } = useTranslation()
  return (
    <ul className={[styles.legend, styles.page].join(' ')} aria-label={t('projects.legend.label')}>
      <li>
        <svg viewBox="0 0 20 10" className={styles.done} aria-hidden="true">
          <rect width="20" height="10" />
        </svg>
        {t('projects.legend.done')}
      </li>
      <li>
        <svg viewBox="0 0 20 10" className={styles.plan} aria-hidden="true">
          <path d="M0 5h19.5M19.5 1v8" />
        </svg>
        {t('projects.key.plan')}
      </li>
      <li>
        <svg viewBox="0 0 20 10" className={styles.planned} aria-hidden="true">
          <rect x="0.5" y="0.5" width="19" height="9" />
        </svg>
        {t('projects.key.left')}
      </li>
      <li>
        <svg viewBox="0 0 20 10" className={styles.incurred} aria-hidden="true">
          <rect width="20" height="10" />
        </svg>
        {t('projects.key.incurred')}
      </li>
      <li>
        <svg viewBox="0 0 20 10" className={styles.forecast} aria-hidden="true">
          <path d={hatch} />
          <rect x="0.5" y="0.5" width="19" height="9" />
        </svg>
        {t('projects.key.forecast')}
      </li>
      {marks.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 14 14" className={styles.mark} aria-hidden="true">
            <path
              d={markPath(kind, kind === 'closing' ? { ...place, x: 3, y: 6, height: 7 } : place)}
            />
          </svg>
          {t(`projects.key.${kind}`)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 14 14" className={styles.mark} data-hollow aria-hidden="true">
          <path d={markPath('clearance', place)} />
        </svg>
        {t('projects.key.hollow')}
      </li>
    </ul>
  )
}
