import type { EventMonth, EventYears } from '../../domain/hotspot-months'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './months-grid.module.css'
import { stepOf } from './month-steps'

/** Twelve columns, a line a year; what was not watched is a gap, the running month is outlined. */
export function MonthsGrid({ counted }: { counted: EventYears }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, years, total } = counted
  const year = years[1]?.year ?? 0
  return (
    <table className={styles.grid}>
      <caption className={styles.caption}>
        <span className={styles.captionLine}>
          <strong>{t(`hotspots.months.kind.${kind}`)}</strong>
          {total !== null && <span>{t('hotspots.months.total', { count: total, year })}</span>}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('hotspots.months.year')}</span>
          </th>
          {(years[0]?.months ?? []).map(({ month }) => (
            <th key={month} scope="col">
              {format.monthName(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((each) => (
          <tr key={each.year}>
            <th scope="row">{each.year}</th>
            {each.months.map((month) => (
              <Cell key={month.month} month={month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ month: { month, events, isRunning, isAhead } }: { month: EventMonth }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (isAhead) return <td />
  const values = { month: month.slice(5), year: month.slice(0, 4) }
  if (events === null) {
    return (
      <td className={styles.gap} title={t('hotspots.months.cellGap', values)}>
        –
      </td>
    )
  }
  const key = isRunning ? 'cellRunning' : 'cell'
  return (
    <td
      className={styles.cell}
      data-step={stepOf(events)}
      data-running={isRunning}
      title={t(`hotspots.months.${key}`, { ...values, count: events })}
    >
      {format.integer(events)}
    </td>
  )
}
