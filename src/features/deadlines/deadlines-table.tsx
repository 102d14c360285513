import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../api/view'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import { Panel } from '../../components/panel'
import { useSearchState } from '../../components/use-search-state'
import type { TasksFile } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { ageingBucketOf, countOlderThan, dueFactsOfTasks } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { DeadlineFilters } from './deadline-filters'
import { DeadlinesFinding } from './deadlines-finding'
import { deadlinesSearch } from './deadlines-search'
import { buildTaskRows } from './task-rows'
import type { TaskRow } from './task-rows'
import { useTaskColumns } from './use-task-columns'

interface Props {
  view: View
  ward: Ward
  tasks: TasksFile
}

const rowId = ({ id }: TaskRow) => id

const taskText = ({ task, unit, owner }: TaskRow) => [
  task.title,
  task.id,
  unit?.name ?? null,
  unit?.shortName ?? null,
  owner?.position ?? null,
  task.document.number,
]

/** The table of assigned work: every count of tasks leads to some of its rows. */
export function DeadlinesTable({ view, ward, tasks }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, update] = useSearchState(deadlinesSearch)
  const { status, age, from, to, unit } = search
  const today = view.reference.date
  const rows = useMemo(() => buildTaskRows(tasks.items, ward, today), [tasks, ward, today])
  const facts = useMemo(() => dueFactsOfTasks(tasks.items, ward.rules, today), [tasks, ward, today])
  const keep = useCallback(
    (row: TaskRow) =>
      (status.length === 0 || status.includes(row.word)) &&
      (age.length === 0 || isOfAge(row, age)) &&
      (from === null || (row.task.due !== null && row.task.due >= from)) &&
      (to === null || (row.task.due !== null && row.task.due <= to)) &&
      (unit === null || row.unit?.id === unit),
    [status, age, from, to, unit],
  )
  const shown = useFilteredRows(rows, { query: search.q, text: taskText, keep })
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns: useTaskColumns(today),
    sort: search.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const clear = () => {
    const { q, status, age, from, to, unit } = deadlinesSearch.fallback
    update({ q, status, age, from, to, unit })
  }
  return (
    <Panel
      id="deadlines-table"
      state={tableState(rows.length, shown.length)}
      title={
        rows.length === 0 ? (
          t('deadlines.empty.title')
        ) : (
          <DeadlinesFinding overdue={facts.overdue} old={countOlderThan(facts.ageing, 30)} />
        )
      }
      subtitle={t('deadlines.page.subtitle', {
        date: format.date(today),
        days: ward.rules.task.dueSoonDays,
      })}
      tools={<TableActions model={model} name="thoi-han" date={ward.asOf} />}
    >
      <DeadlineFilters
        rows={rows}
        units={ward.units}
        search={search}
        update={update}
        onClear={clear}
      />
      <TableCount shown={shown.length} total={rows.length} unit={t('deadlines.noun')} />
      <DataTable
        model={model}
        caption={t('deadlines.page.caption')}
        empty={t('deadlines.empty.text')}
        onClear={clear}
      />
    </Panel>
  )
}

function isOfAge({ word, judged }: TaskRow, ages: readonly string[]): boolean {
  const bucket = word === 'overdue' && judged.days !== null ? ageingBucketOf(judged.days) : null
  return bucket !== null && ages.includes(bucket)
}
