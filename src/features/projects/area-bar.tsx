import type { Clearance } from '../../contract/clearance'
import type { ClearanceReport } from '../../domain/clearance-course'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './clearance-panel.module.css'

interface Props {
  land: Clearance['land']
  /** The report that the tick stands for; null where there is only one. */
  first: ClearanceReport | null
}

/** Land handed over out of all that is needed, with a tick at the first report. */
export function AreaBar({ land, first }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const share = (area: number): number => Math.min(100, Math.max(0, (100 * area) / land.total))
  const handed = share(land.handedOver)
  return (
    <div className={styles.area}>
      <strong>{t('projects.one.clearance.areaName')}</strong>
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.areaDone} y="2" width={handed} height="10" />
        <rect className={styles.areaLeft} x={handed} y="2" width={100 - handed} height="10" />
        {first && <path className={styles.areaTick} d={`M${share(first.landHandedOver)} 0v14`} />}
      </svg>
      <strong className={styles.areaValue}>
        {t('projects.one.clearance.area', {
          handed: format.decimal(land.handedOver, 2),
          total: format.decimal(land.total, 2),
        })}
      </strong>
      {first && (
        <span className={styles.areaNote}>
          {t('projects.one.clearance.areaTick', {
            area: format.decimal(first.landHandedOver, 2),
            date: format.date(first.date),
          })}
        </span>
      )}
    </div>
  )
}
