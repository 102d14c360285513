import { useTranslation } from 'react-i18next'
import { PageLink } from '../../components/page-link'
import type { CalendarDay, DueCalendar } from '../../domain/due-calendar'
import { useFormat } from '../../i18n/use-format'
import { tasksTarget } from './deadlines-search'
import styles from './due-calendar.module.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The deadlines of the coming days, Monday first; a darker day has more of them, and says how many. */
export function DueCalendarTable({ calendar }: { calendar: DueCalendar }) {
  const { t } = useTranslation()
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
              <Day
                key={day.date}
                day={day}
                heat={heatOf(day.count, calendar.busiest?.count ?? 0)}
                // The month is said where it changes, and on the reference date.
                withMonth={day.isReference || day.date.endsWith('-01')}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayProps {
  day: CalendarDay
  heat: number
  withMonth: boolean
}

function Day({ day, heat, withMonth }: DayProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { date, count, isReference } = day
  const label = withMonth ? shortDate(date) : String(Number(date.slice(8)))
  return (
    <td
      className={styles.day}
      data-heat={count === null ? 'outside' : heat}
      data-reference={isReference}
    >
      <span className={styles.date}>{label}</span>
      {count !== null && count > 0 && (
        <PageLink
          target={tasksTarget({ status: ['due-soon', 'on-track'], from: date, to: date })}
          className={styles.count}
          label={t('deadlines.calendar.link', { count, date: format.date(date) })}
        >
          {format.integer(count)}
        </PageLink>
      )}
    </td>
  )
}

/** "2026-12-01" → "1/12" */
const shortDate = (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`

/** 0 for none; 1, 2, 3 for up to a third, two thirds, all of the busiest day's number. */
function heatOf(count: number | null, busiest: number): number {
  if (count === null || count === 0 || busiest === 0) return 0
  return Math.max(1, Math.ceil((3 * count) / Math.max(3, busiest)))
}
