import { StatusShape } from '../../components/status-shape'
import type { Indicator } from '../../contract/indicators'
import type { JudgedPeriod } from '../../domain/indicator-periods'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { difference } from '../../lib/numbers'
import styles from './target-periods.module.css'

interface Props {
  judged: JudgedPeriod
  indicator: Indicator
  /** As the snapshot compared with had it. */
  earlier: Indicator | null
  meeting: string | null
}

/** One period: its figure, what was due, and whether the figure has been revised since. */
export function PeriodRow({ judged, indicator, earlier, meeting }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { decimals } = indicator
  const { period, status, gap, added, needed } = judged
  const value = (number: number | null) => format.decimal(number, decimals)
  const token = status?.token ?? 'no-data'
  return (
    <tr data-token={token} data-below={isBelowPath(token)}>
      <th scope="row">{format.period(period)}</th>
      <td data-align="end" className={styles.actual}>
        {value(status?.actual ?? null)}
      </td>
      <td data-align="end" className={styles.muted}>
        {value(status?.due ?? null)}
      </td>
      <td data-align="end">{gap === 0 ? '±0' : format.signed(gap, decimals)}</td>
      <td data-align="end" className={styles.percent}>
        {format.decimal(status?.percent ?? null, 1)}
      </td>
      <td data-align="end" className={styles.spare}>
        {value(added)}
      </td>
      <td data-align="end" className={`${styles.spare} ${styles.muted}`}>
        {value(needed)}
      </td>
      <td>
        <span className={styles.status}>
          <StatusShape token={token} />
          {status ? t(`targets.word.${status.word}`) : t('targets.one.periods.missing')}
        </span>
      </td>
      <td className={styles.spare}>{kind()}</td>
    </tr>
  )

  function kind() {
    if (status?.point == null) return null
    const { estimated, running } = status.point
    const then = earlier?.actual.find((point) => point.period === period) ?? null
    const change = difference(status.point.value, then?.value ?? null, decimals)
    const word = estimated ? 'estimate' : running ? 'running' : 'closed'
    return (
      <>
        <span className={styles.kind} data-kind={word}>
          {t(`targets.one.periods.${word}`)}
        </span>
        {meeting !== null && change !== null && change !== 0 && (
          <span className={styles.revised}>
            {t(
              then?.estimated === true
                ? 'targets.one.periods.revisedEstimate'
                : 'targets.one.periods.revised',
              {
                meeting,
                then: value(then?.value ?? null),
                change: format.signed(change, decimals),
              },
            )}
          </span>
        )}
      </>
    )
  }
}
