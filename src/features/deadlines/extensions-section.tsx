import { DataText } from '../../components/data-text'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import type { Task } from '../../contract/tasks'
import { extensionSum } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import styles from './extensions-section.module.css'

/** How often and why the deadline was moved, and when that was approved. */
export function ExtensionsSection({ task }: { task: Task }) {
  const { t } = useTranslation()
  const format = useFormat()
  const moved = extensionSum(task)
  if (moved === null) {
    return (
      <Panel id="task-extensions" state="empty" title={t('deadlines.moved.none')}>
        <p className={styles.none}>{t('deadlines.moved.noneText')}</p>
      </Panel>
    )
  }
  const rows = task.extensions.map((extension, place) => ({ ...extension, number: place + 1 }))
  return (
    <Panel
      id="task-extensions"
      state="ready"
      title={t('deadlines.moved.title', { count: moved.times, days: moved.days })}
      subtitle={t('deadlines.moved.subtitle', { date: format.date(moved.first) })}
    >
      <FigureTable
        caption={t('deadlines.column.extensions')}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { id: 'number', header: t('deadlines.moved.number'), cell: ({ number }) => number },
          {
            id: 'from',
            header: t('deadlines.moved.from'),
            align: 'end',
            cell: ({ from }) => format.date(from),
          },
          {
            id: 'to',
            header: t('deadlines.moved.to'),
            align: 'end',
            cell: ({ to }) => format.date(to),
          },
          {
            id: 'days',
            header: t('deadlines.moved.days'),
            align: 'end',
            cell: ({ from, to }) => format.signed(daysBetween(from, to), 0),
          },
          {
            id: 'reason',
            header: t('deadlines.moved.reason'),
            cell: ({ reason }) => <DataText>{reason}</DataText>,
          },
          {
            id: 'approved',
            header: t('deadlines.moved.approved'),
            align: 'end',
            cell: ({ approvedAt }) => format.date(approvedAt),
          },
        ]}
      />
    </Panel>
  )
}
