import { PageLink } from '../../components/page-link'
import type { PageTarget } from '../../components/page-link'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import type { ServiceFigure } from '../../domain/service-centre'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './service-figure-cell.module.css'
import { SparkLine } from './spark-line'

interface Props {
  figure: ServiceFigure
  target: PageTarget
  /** Without: a number that has no level to be held against. */
  withLine: boolean
}

/** One figure of the service centre: its last value, what is due, its months. */
export function ServiceFigureCell({ figure, target, withLine }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { part, judged, latest, months, yearTarget } = figure
  const { indicator, token } = judged
  const level = judged.due ?? yearTarget
  const value = latest?.value ?? null
  const unit = indicator.unit === '%' ? '\u00a0%' : ''
  const range =
    months.length > 1
      ? [months[0]?.period ?? '', months.at(-1)?.period ?? ''].map(format.monthName)
      : []
  return (
    <li className={styles.cell}>
      <p className={styles.name}>
        <RecordLink kind="indicator" id={indicator.id} title={indicator.name}>
          {t(`digital.part.${part}`)}
        </RecordLink>
        {withLine && <StatusShape token={token} label={t(`common.status.${token}`)} />}
      </p>
      <p className={styles.value}>
        <PageLink target={target} className={styles.number}>
          {value === null
            ? t('common.status.no-data')
            : format.decimal(value, indicator.decimals) + unit}
        </PageLink>
        {withLine && level !== null && (
          <span className={styles.level}>
            {t('digital.panel.level', {
              level: format.decimal(level, Number.isInteger(level) ? 0 : indicator.decimals) + unit,
            })}
          </span>
        )}
      </p>
      {withLine ? (
        <>
          <SparkLine values={months.map((month) => month.value)} level={level} />
          <p className={styles.range} aria-hidden="true">
            {range.map((month) => (
              <span key={month}>{month}</span>
            ))}
          </p>
        </>
      ) : (
        <p className={styles.level}>
          {latest && t('digital.panel.inPeriod', { period: format.period(latest.period) })}
        </p>
      )}
    </li>
  )
}
