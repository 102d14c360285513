import { DataText } from '../../components/data-text'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import type { TaskRow } from './task-rows'

interface Props {
  row: TaskRow
  today: LocalDate
}

/** How a task's status was reached, its extensions, and what is not clear in it. */
export function TaskExplanation({ row, today }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { task, word, judged, missing } = row
  return (
    <>
      <p>
        {t(`deadlines.why.${word}`, {
          due: format.date(task.due),
          today: format.date(today),
          days: judged.days ?? 0,
          submitted: format.date(task.submittedAt),
          completed: format.date(task.completedAt),
        })}
      </p>
      {task.extensions.map(({ from, to, reason, approvedAt }) => (
        <p key={`${from} ${to} ${approvedAt}`}>
          {t('deadlines.why.extension', {
            from: format.date(from),
            to: format.date(to),
            approved: format.date(approvedAt),
          })}{' '}
          <DataText>{reason}</DataText>
        </p>
      ))}
      {missing.length > 0 && (
        <p>
          {t('deadlines.clears.missing', {
            clears: format.list(missing.map((clear) => t(`deadlines.clears.${clear}`))),
          })}
        </p>
      )}
      {row.source && (
        <p>
          {t('deadlines.why.source')} <DataText>{row.source.name}</DataText>
        </p>
      )}
    </>
  )
}
