import { DataText } from '../../components/data-text'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import { personName } from '../../components/ward-links'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { TaskRow } from './task-rows'
import { useTaskWords } from './use-task-words'

/** The ticked tasks on paper: whom to remind of what, and where it was ordered. */
export function PrintedTasks({ rows }: { rows: readonly TaskRow[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTaskWords()
  return (
    <Panel id="deadlines-table" state="ready" title={t('deadlines.page.caption')} isTitleHidden>
      <FigureTable
        caption={t('deadlines.page.caption')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            header: t('deadlines.column.title'),
            cell: ({ task }) => <DataText>{task.title}</DataText>,
          },
          {
            id: 'unit',
            header: t('deadlines.column.unit'),
            cell: ({ unit, unitId }) => (
              <DataText>{unit?.name ?? unitId ?? t('deadlines.unclear.unit')}</DataText>
            ),
          },
          {
            id: 'owner',
            header: t('deadlines.column.owner'),
            cell: ({ owner, task }) => (
              <DataText>
                {owner ? personName(owner) : (task.ownerId ?? t('deadlines.unclear.owner'))}
              </DataText>
            ),
          },
          {
            id: 'product',
            header: t('deadlines.column.product'),
            cell: ({ task, missing }) => (
              <DataText>
                {missing.includes('product')
                  ? t('deadlines.unclear.product')
                  : (task.deliverable ?? '–')}
              </DataText>
            ),
          },
          {
            id: 'document',
            header: t('deadlines.column.document'),
            cell: ({ task: { document } }) => `${document.number}, ${format.date(document.date)}`,
          },
          {
            id: 'due',
            header: t('deadlines.column.due'),
            align: 'end',
            cell: ({ task }) => format.date(task.due),
          },
          {
            id: 'days',
            header: t('deadlines.column.days'),
            align: 'end',
            cell: (row) => <strong>{words.daysOf(row)}</strong>,
          },
        ]}
      />
    </Panel>
  )
}
