import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { billions } from './billions'
import { PaymentBar } from './payment-bar'
import type { ProjectRow } from './project-rows'
import styles from './projects-gantt.module.css'

/** Households that have not handed over; a point where there is nothing to clear. */
export function HouseholdsCell({ left, isStrong }: { left: number | null; isStrong: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <td className={styles.number}>
      {left === null ? (
        <>
          <span aria-hidden="true" className={styles.none}>
            ·
          </span>
          <span className="visually-hidden">{t('projects.gantt.noClearance')}</span>
        </>
      ) : isStrong && left > 0 ? (
        <strong className={styles.strong}>{format.integer(left)}</strong>
      ) : (
        format.integer(left)
      )}
    </td>
  )
}

/** Of the year: plan, paid, its share and the bar; plan and payment in tỷ đồng, exact on hover. */
export function MoneyCells({ row: { judged, money, paidShare, dueShare } }: { row: ProjectRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { actual, yearPlan } = money
  const token = judged.isApart ? 'no-data' : money.token
  const exact = (dong: number | null) =>
    dong === null ? undefined : `${format.integer(dong)}\u00a0đồng`
  return (
    <>
      <td className={styles.quiet} title={exact(yearPlan)}>
        {billions(format, yearPlan)}
      </td>
      <td className={styles.number} title={exact(actual)}>
        {billions(format, actual)}
      </td>
      <td className={styles.share} data-token={token}>
        {format.decimal(paidShare, 0)}
      </td>
      <td className={styles.bar}>
        {paidShare !== null && (
          <PaymentBar
            paid={paidShare}
            due={dueShare}
            token={token}
            label={t('projects.gantt.barLabel', {
              paid: format.decimal(paidShare, 0),
              due: format.decimal(dueShare, 0),
            })}
          />
        )}
      </td>
    </>
  )
}
