import { useMemo } from 'react'
import type { Project } from '../../contract/projects'
import type { WardRules } from '../../contract/rules'
import { sumDisbursement } from '../../domain/money'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import styles from './disbursement-sum.module.css'

interface Props {
  projects: readonly Project[]
  rules: WardRules
  asOf: LocalDate
}

/** The three sums of the disbursement figure, above the rows that they are made of. */
export function DisbursementSum({ projects, rules, asOf }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const sums = useMemo(() => sumDisbursement(projects, rules, asOf), [projects, rules, asOf])
  const { actual, due, yearPlan, points, year, included, leftOut, unplanned } = sums
  const exact = (dong: number): string => `${format.integer(dong)}\u00a0đồng`
  return (
    <section className={styles.sum} aria-label={t('projects.disbursement.heading', { year })}>
      <h3 className={styles.heading}>{t('projects.disbursement.heading', { year })}</h3>
      {included === 0 ? (
        <p>{t('projects.disbursement.nothing')}</p>
      ) : (
        <>
          <dl className={styles.terms}>
            <div>
              <dt>{t('projects.disbursement.actual')}</dt>
              <dd>{exact(actual)}</dd>
            </div>
            <div>
              <dt>{t('projects.disbursement.due')}</dt>
              <dd>{exact(due)}</dd>
            </div>
            <div>
              <dt>{t('projects.disbursement.plan')}</dt>
              <dd>{exact(yearPlan)}</dd>
            </div>
          </dl>
          <p className={styles.formula}>
            {t('projects.disbursement.formula', {
              actual: format.integer(actual),
              due: format.integer(due),
              plan: format.integer(yearPlan),
              points: format.signed(points, 1),
            })}
          </p>
        </>
      )}
      <p className={styles.left}>
        {[
          t('projects.disbursement.included', { count: included }),
          ...(leftOut > 0 ? [t('projects.disbursement.leftOut', { count: leftOut })] : []),
          ...(unplanned > 0 ? [t('projects.disbursement.unplanned', { count: unplanned })] : []),
        ].join('; ')}
        .
      </p>
    </section>
  )
}
