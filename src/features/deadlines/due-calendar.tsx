import { PageLink } from '../../components/page-link'
import type { CalendarDay, DueCalendar } from '../../domain/due-calendar'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { dayOf, monthOf } from '../../lib/dates'
import styles from './due-calendar.module.css'
import { dayTarget } from './due-day'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

interface Props {
  calendar: DueCalendar
  /** Weeks before today's stand above it, with what is overdue since then. */
  size?: 'panel' | 'page'
}

/** Deadlines by day, Monday first; a darker day has more of them, and says how many. */
export function DueCalendarTable({ calendar, size = 'panel' }: Props) {
  const { t } = useTranslation()
  const busiest = calendar.weeks
    .flat()
    .reduce(
      (most, { date, count }) => (date < calendar.from ? most : Math.max(most, count ?? 0)),
      0,
    )
  const first = calendar.weeks[0]?.[0]?.date
  return (
    <div className={styles.place}>
      <table className={styles.calendar} data-size={size}>
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
                  isPast={day.date < calendar.from}
                  heat={heatOf(day.count, busiest)}
                  // The month is said where it changes, and on the reference date.
                  withMonth={
                    day.isReference ||
                    day.date.endsWith('-01') ||
                    (size === 'page' && day.date === first)
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface DayProps {
  day: CalendarDay
  isPast: boolean
  heat: number
  withMonth: boolean
}

function Day({ day: { date, count, isReference }, isPast, heat, withMonth }: DayProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const label = isPast ? 'linkPast' : 'link'
  return (
    <td className={styles.day} data-heat={lookOf(count, isPast, heat)} data-reference={isReference}>
      <span className={styles.date}>
        {dayOf(date)}
        {withMonth && <span className={styles.month}>/{monthOf(date)}</span>}
      </span>
      {count !== null && count > 0 && (
        <PageLink
          target={dayTarget(date, isPast)}
          className={styles.count}
          label={t(`deadlines.calendar.${label}`, { count, date: format.date(date) })}
        >
          {format.integer(count)}
        </PageLink>
      )}
    </td>
  )
}

function lookOf(count: number | null, isPast: boolean, heat: number): string {
  if (count === null || (isPast && count === 0)) return 'outside'
  return isPast ? 'past' : String(heat)
}

/** 0 for none; 1, 2, 3 for up to a third, two thirds, all of the busiest day's number. */
function heatOf(count: number | null, busiest: number): number {
  if (count === null || count === 0 || busiest === 0) return 0
  return Math.max(1, Math.ceil((3 * count) / Math.max(3, busiest)))
}
