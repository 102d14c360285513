import type { CalendarDay, DueCalendar } from '../../domain/due-calendar'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { dayOf } from '../../lib/dates'
import styles from './deadlines-scene.module.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** Deadlines by day, Monday first; a darker day has more of them, and says how many. */
export function DeadlinesSceneCalendar({ calendar }: { calendar: DueCalendar }) {
  const { t } = useTranslation()
  const busiest = calendar.busiest?.count ?? 0
  return (
    <table className={styles.calendar}>
      <caption className="visually-hidden">{t('deadlines.calendar.caption')}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`deadlines.calendar.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendar.weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <Day key={day.date} day={day} busiest={busiest} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({
  day: { date, count, isReference },
  busiest,
}: {
  day: CalendarDay
  busiest: number
}) {
  const format = useFormat()
  const heat = count === null ? 'outside' : heatOf(count, busiest)
  return (
    <td className={styles.day} data-heat={heat} data-reference={isReference}>
      <span className={styles.date}>{dayOf(date)}</span>
      {count !== null && count > 0 && <span className={styles.count}>{format.integer(count)}</span>}
    </td>
  )
}

/** 0 for none; 1, 2, 3 for up to a third, two thirds, all of the busiest day's number. */
const heatOf = (count: number, busiest: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((3 * count) / Math.max(3, busiest)))
