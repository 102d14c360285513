import { useMemo } from 'react'
import type { TableColumn } from '../../components/data-table/table-column'
import { personName } from '../../components/ward-links'
import { firstDeadline } from '../../domain/task-status'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate } from '../../lib/dates'
import type { TaskRow } from './task-rows'
import { useTaskWords } from './use-task-words'

type Value = TableColumn<TaskRow>['value']

/** Everything that a file or the clipboard says of a task, whatever columns the table has room for. */
export function useTaskExport(): readonly TableColumn<TaskRow>[] {
  const { t } = useTranslation()
  const words = useTaskWords()
  return useMemo(() => {
    const column = (name: string, header: string, value: Value): TableColumn<TaskRow> => ({
      id: name,
      header,
      width: 0,
      value,
    })
    return [
      column('id', t('deadlines.file.id'), ({ id }) => id),
      column('title', t('deadlines.column.title'), ({ task }) => task.title),
      column('status', t('deadlines.page.status'), ({ word }) => t(`deadlines.word.${word}`)),
      column('due', t('deadlines.column.due'), ({ task }) => task.due),
      column('days', t('deadlines.file.over'), ({ word, judged }) =>
        word === 'overdue' ? judged.days : null,
      ),
      column('first', t('deadlines.file.first'), ({ task }) => firstDeadline(task)),
      column('times', t('deadlines.file.times'), ({ task }) => task.extensions.length),
      column('unit', t('deadlines.column.unit'), ({ unit, unitId }) => unit?.name ?? unitId),
      column('owner', t('deadlines.column.owner'), ({ owner, task }) =>
        owner ? personName(owner) : task.ownerId,
      ),
      column('product', t('deadlines.column.product'), ({ task }) => task.deliverable),
      column('result', t('deadlines.file.result'), ({ task }) => task.expectedResult),
      column('document', t('deadlines.column.document'), ({ task }) => task.document.number),
      column('documentDate', t('deadlines.file.documentDate'), ({ task }) => task.document.date),
      column('assigned', t('deadlines.file.assigned'), ({ task }) => task.assignedAt),
      column('progress', t('deadlines.file.progress'), ({ task }) => task.progress),
      column('unclear', t('deadlines.file.unclear'), ({ missing }) =>
        missing.length === 0 ? null : words.clears(missing),
      ),
      column('updated', t('deadlines.file.updated'), ({ task }) =>
        wardDate(toEpoch(task.updatedAt)),
      ),
      column('source', t('deadlines.file.source'), ({ source, task }) =>
        source ? source.name : task.sourceId,
      ),
    ]
  }, [t, words])
}
