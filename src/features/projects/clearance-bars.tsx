import { useMemo } from 'react'
import { Chart } from '../../charts/chart'
import { useDensity } from '../../components/use-density'
import type { ClearanceReport } from '../../domain/clearance-course'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildClearanceOption } from './build-clearance-option'
import styles from './clearance-panel.module.css'
import { niceTicks } from './nice-ticks'

const groups = ['unpaid', 'paidNotHandedOver', 'proposedOut', 'handedOver'] as const
const mostBars = { narrow: 5, medium: 12, wide: 14 }

/** The last reports as bars of what remains, with all four groups as numbers under each. */
export function ClearanceBars({ reports }: { reports: readonly ClearanceReport[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const density = useDensity()
  const shown = useMemo(() => reports.slice(-mostBars[density]), [reports, density])
  const input = useMemo(() => {
    const top = Math.max(1, ...shown.map(({ remaining }) => remaining))
    return { reports: shown, top, ticks: niceTicks(top) }
  }, [shown])
  const isEnd = (place: number): boolean => place === 0 || place === shown.length - 1
  return (
    <div className={styles.box}>
      <div className={styles.chart}>
        <Chart build={buildClearanceOption} input={input} />
      </div>
      <table className={styles.bars}>
        <caption className="visually-hidden">{t('projects.one.clearance.name')}</caption>
        <colgroup>
          <col className={styles.labels} />
          {shown.map(({ date }) => (
            <col key={date} />
          ))}
        </colgroup>
        <tbody>
          <tr className={styles.plot}>
            <th scope="row">
              {t('projects.one.clearance.remaining')}
              {input.ticks.map((tick) => (
                <span
                  key={tick}
                  aria-hidden="true"
                  className={styles.tick}
                  style={{ insetBlockEnd: `${(100 * tick) / input.top}%` }}
                >
                  {format.integer(tick)}
                </span>
              ))}
            </th>
            {shown.map(({ date, remaining }, place) => (
              <td key={date}>
                <span
                  className={styles.total}
                  data-end={isEnd(place)}
                  style={{ insetBlockEnd: `${(100 * remaining) / input.top}%` }}
                >
                  {format.integer(remaining)}
                </span>
              </td>
            ))}
          </tr>
          <tr className={styles.reported}>
            <th scope="row">
              <span className="visually-hidden">{t('projects.one.clearance.date')}</span>
            </th>
            {shown.map(({ date }, place) => (
              <td key={date} title={format.date(date)} data-end={isEnd(place)}>
                {format.dayMonth(date)}
              </td>
            ))}
          </tr>
          {groups.map((group) => (
            <tr key={group} className={styles.group}>
              <th scope="row">
                <i className={styles.key} data-group={group} />
                {t(`projects.one.clearance.group.${group}`)}
              </th>
              {shown.map((report, place) => (
                <td key={report.date} data-end={isEnd(place)}>
                  {format.integer(report[group])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
