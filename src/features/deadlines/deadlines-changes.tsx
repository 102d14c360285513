import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { useTranslation } from '../../i18n/use-translation'
import { taskChanges, tasksTarget } from './deadlines-search'
import type { TaskRow } from './task-rows'

interface Props {
  rows: readonly TaskRow[]
  meeting: string
}

/** What became of overdue work since the meeting compared with; nothing is said of what is none. */
export function DeadlinesChanges({ rows, meeting }: Props) {
  const { t } = useTranslation()
  const counted = taskChanges
    .map((change) => ({ change, count: rows.filter((row) => row.change === change).length }))
    .filter(({ count }) => count > 0)
  if (counted.length === 0) return <> {t('deadlines.head.unchanged', { meeting })}</>
  return (
    <>
      {' '}
      {t('deadlines.head.since', { meeting })}{' '}
      {counted.map(({ change, count }, place) => (
        <span key={change}>
          {place > 0 && ', '}
          <Trans
            i18nKey={`deadlines.head.change.${change}`}
            count={count}
            components={{ count: <CountLink count={count} target={tasksTarget({ change })} /> }}
          />
        </span>
      ))}
    </>
  )
}
