import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import type { SeriesStatus } from '../../domain/indicator-status'
import type { Format } from '../../i18n/formats'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './project-cells.module.css'
import type { ProjectRow } from './project-rows'

interface Props {
  row: ProjectRow
}

const percent = (format: Format, value: number | null): string =>
  format.decimal(value, value !== null && Number.isInteger(value) ? 0 : 1)

/** A share above what was due by then; coloured where it falls short. */
function Share({
  judged,
  actual,
  due,
}: {
  judged: SeriesStatus
  actual: number
  due: number | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span>
      <span className={styles.figure} data-token={judged.token}>
        {percent(format, actual)}
      </span>
      {due !== null && (
        <span className={styles.second}>
          {t('projects.column.ofDue', { due: percent(format, due) })}
        </span>
      )}
    </span>
  )
}

export function WorksCell({ row: { works } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { actual, due, point } = works
  if (actual === null) return format.integer(null)
  return (
    <Explanation
      title={t('projects.why.works')}
      button={<Share judged={works} actual={actual} due={due} />}
    >
      <p>
        {t('projects.why.worksDue', {
          actual: percent(format, actual),
          period: format.period(point?.period ?? null),
          until: format.date(point?.moment ?? null),
          due: percent(format, due),
          percent: format.decimal(works.percent, 1),
        })}
      </p>
    </Explanation>
  )
}

export function MoneyCell({ row }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { money, paidShare, dueShare, disbursementPart } = row
  const { actual, due, yearPlan, point, year } = money
  if (actual === null || paidShare === null) return format.integer(null)
  const exact = (dong: number | null): string =>
    dong === null ? format.integer(null) : `${format.integer(dong)}\u00a0đồng`
  return (
    <span title={`${exact(actual)} / ${exact(due)} / ${exact(yearPlan)}`}>
      <Explanation
        title={t('projects.why.money', { year })}
        button={<Share judged={money} actual={paidShare} due={dueShare} />}
      >
        <p>
          {t('projects.why.moneyDue', {
            actual: exact(actual),
            period: format.period(point?.period ?? null),
            until: format.date(point?.moment ?? null),
            due: exact(due),
            plan: exact(yearPlan),
          })}
        </p>
        <p>
          {t('projects.why.moneyShares', {
            actual: format.integer(actual),
            plan: format.integer(yearPlan),
            actualShare: format.decimal(paidShare, 1),
            dueShare: format.decimal(dueShare, 1),
          })}
        </p>
        <p>
          {t(
            disbursementPart === 'included'
              ? 'projects.why.moneyCounted'
              : 'projects.why.moneyApart',
          )}
        </p>
      </Explanation>
    </span>
  )
}

export function ClearanceCell({ row: { clearance } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (clearance === null) return format.integer(null)
  const { households, reportedOn } = clearance.clearance
  return (
    <Explanation
      title={t('projects.why.clearance')}
      button={
        <span className={styles.figure} data-token={clearance.token}>
          {format.integer(clearance.remaining)}
        </span>
      }
    >
      <p>
        {t('projects.why.clearanceLeft', {
          total: format.integer(households.total),
          handedOver: format.integer(households.handedOver),
          remaining: format.integer(clearance.remaining),
          date: format.date(reportedOn),
        })}
      </p>
      <p>
        {t('projects.why.clearanceGroups', {
          paid: format.integer(households.paidNotHandedOver),
          unpaid: format.integer(households.unpaid),
          out: format.integer(households.proposedOut),
        })}
      </p>
      <p>
        {t('projects.why.clearanceDue', {
          due: format.date(clearance.due),
          forecast: format.date(clearance.forecast),
          pace: format.date(clearance.dateByPace),
        })}
      </p>
    </Explanation>
  )
}

export function ObstaclesCell({ row: { obstacles } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (obstacles.length === 0) return format.integer(0)
  return (
    <Explanation title={t('projects.why.obstacles')} button={format.integer(obstacles.length)}>
      <ul className={styles.list}>
        {obstacles.map(({ obstacle: { id, label, since, decisionLevel, description } }) => (
          <li key={id} title={description}>
            <DataText>
              {t('projects.why.obstacle', {
                label,
                since: format.date(since),
                level: t(`projects.level.${decisionLevel}`),
              })}
            </DataText>
          </li>
        ))}
      </ul>
    </Explanation>
  )
}
