import { useCallback, useMemo } from 'react'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import type { TableModel } from '../../components/data-table/use-table-model'
import { useSearchState } from '../../components/use-search-state'
import { ageingBucketOf } from '../../domain/due-facts'
import { findLastMeeting } from '../../domain/snapshots'
import { compareOverdue } from '../../domain/task-changes'
import { groupTasks } from '../../domain/task-groups'
import type { TaskGroup } from '../../domain/task-groups'
import { useFormat } from '../../i18n/use-format'
import { deadlinesSearch, hasFilters, impliedSet, setOf, withoutFilters } from './deadlines-search'
import type { DeadlineColumn, DeadlinesSearch, TaskSet } from './deadlines-search'
import { groupKeyOf, groupNameOf } from './task-group-keys'
import { buildTaskRows } from './task-rows'
import type { TaskRow } from './task-rows'
import { isInSet } from './task-sets'
import { useTaskColumns } from './use-task-columns'
import type { TasksData } from './use-tasks'

const rowId = ({ id }: TaskRow) => id

const taskText = ({ task, unitId, unit, owner }: TaskRow) => [
  task.title,
  task.id,
  unit?.name ?? unitId,
  unit?.shortName ?? null,
  owner?.name ?? null,
  owner?.position ?? null,
  task.document.number,
]

export interface TaskList {
  search: DeadlinesSearch
  set: TaskSet
  /** Changes what is asked for; the set that was shown stays shown. */
  filter: (change: Partial<DeadlinesSearch>, options?: { replace: boolean }) => void
  /** Takes every filter away; a set that has no rows becomes all. */
  clear: () => void
  /** Every counted task. */
  rows: readonly TaskRow[]
  /** What the set and the filters leave; `total` is the set's. */
  model: TableModel<TaskRow, DeadlineColumn>
  /** null: not grouped. */
  groups: readonly TaskGroup<TaskRow>[] | null
  /** The rows in the order in which the page shows them, closed groups included. */
  ordered: readonly TaskRow[]
  /** The day of the last meeting before the shown snapshot. */
  meetingOn: string | null
}

/** The rows that the address asks for, as the page lists them and as a task's neighbours follow. */
export function useTaskList(data: TasksData): TaskList {
  const { view, ward } = data
  const today = view.reference.date
  const [search, update] = useSearchState(deadlinesSearch)
  const set = setOf(search)
  const rows = useTaskRows(data)
  const meetingOn = findLastMeeting(view.index.snapshots, view.entry)?.heldOn ?? null
  const total = useMemo(
    () => rows.filter((row) => isInSet(set, row, meetingOn)).length,
    [rows, set, meetingOn],
  )
  const shown = useFilteredRows(rows, {
    query: search.q,
    text: taskText,
    keep: useKeep(search, set, meetingOn),
  })
  const columns = useTaskColumns(today, search.group)
  // A grouping takes its own column away.
  const isKnown = columns.some(({ id }) => id === search.sort.column)
  const model = useTableModel({
    rows: shown,
    total,
    columns,
    sort: isKnown ? search.sort : deadlinesSearch.fallback.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const { compare } = useFormat()
  const { group } = search
  const groups = useMemo(() => {
    if (group === 'none') return null
    const nameOf = groupNameOf(group, ward)
    return groupTasks(model.shown, groupKeyOf(group), (left, right) =>
      compare(nameOf(left), nameOf(right)),
    )
  }, [model.shown, group, ward, compare])
  const ordered = useMemo(
    () => groups?.flatMap((each) => each.rows) ?? model.shown,
    [groups, model.shown],
  )

  function filter(change: Partial<DeadlinesSearch>, options?: { replace: boolean }): void {
    const next = { ...search, set, ...change }
    update({ ...next, set: next.set === impliedSet(next) ? null : next.set }, options)
  }

  function clear(): void {
    const next = withoutFilters(search)
    const kept = total > 0 && hasFilters(search) ? set : 'all'
    update({ ...next, set: kept === impliedSet(next) ? null : kept })
  }

  return { search, set, filter, clear, rows, model, groups, ordered, meetingOn }
}

function useTaskRows({ view, ward, tasks, before }: TasksData): readonly TaskRow[] {
  const today = view.reference.date
  const { comparedWith } = view
  return useMemo(() => {
    const changes =
      before && comparedWith
        ? compareOverdue(
            { tasks: tasks.items, on: today },
            { tasks: before.items, on: comparedWith.asOf },
            ward.rules,
          )
        : null
    return buildTaskRows({
      tasks: tasks.items,
      ward,
      reference: today,
      ...(changes ? { changes } : {}),
    })
  }, [tasks, before, ward, today, comparedWith])
}

function useKeep(
  { status, age, from, to, unit, owner, change }: DeadlinesSearch,
  set: TaskSet,
  meetingOn: string | null,
): (row: TaskRow) => boolean {
  return useCallback(
    (row: TaskRow) =>
      isInSet(set, row, meetingOn) &&
      (status.length === 0 || status.includes(row.word)) &&
      (age.length === 0 || isOfAge(row, age)) &&
      (from === null || (row.task.due !== null && row.task.due >= from)) &&
      (to === null || (row.task.due !== null && row.task.due <= to)) &&
      (unit === null || row.unitId === unit) &&
      (owner === null || row.task.ownerId === owner) &&
      (change === null || row.change === change),
    [set, meetingOn, status, age, from, to, unit, owner, change],
  )
}

function isOfAge({ word, judged }: TaskRow, ages: readonly string[]): boolean {
  const bucket = word === 'overdue' && judged.days !== null ? ageingBucketOf(judged.days) : null
  return bucket !== null && ages.includes(bucket)
}
