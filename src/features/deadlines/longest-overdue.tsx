import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import type { TaskFacts } from '../../contract/summary'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import { useFormat } from '../../i18n/use-format'
import styles from './longest-overdue.module.css'

interface Props {
  earliest: TaskFacts['earliest']
  units: Ward['units']
  referenceDate: LocalDate
  rows: number
}

/** The work that is overdue longest, with who leads it. */
export function LongestOverdue({ earliest, units, referenceDate, rows }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const overdue = earliest.filter(({ due }) => due < referenceDate).slice(0, rows)
  if (overdue.length === 0) return null
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('deadlines.longest.caption')}</th>
          <th scope="col">{t('deadlines.longest.lead')}</th>
          <th scope="col" className={styles.days}>
            {t('deadlines.longest.days')}
          </th>
        </tr>
      </thead>
      <tbody>
        {overdue.map(({ id, title, leadUnitId, due }) => {
          const unit = units.find((known) => known.id === leadUnitId)
          return (
            <tr key={id}>
              <th scope="row">
                <RecordLink kind="task" id={id}>
                  <DataText>{title}</DataText>
                </RecordLink>
              </th>
              <td>
                {unit ? (
                  <RecordLink kind="unit" id={unit.id} title={unit.name}>
                    <DataText>{unit.shortName ?? unit.name}</DataText>
                  </RecordLink>
                ) : (
                  '–'
                )}
              </td>
              <td className={styles.days}>{format.integer(daysBetween(due, referenceDate))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
