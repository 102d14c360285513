import { useMemo } from 'react'
import { DataTable } from '../../components/data-table/data-table'
import { TableActions } from '../../components/data-table/table-actions'
import type { TableColumn } from '../../components/data-table/table-column'
import { TableCount } from '../../components/data-table/table-count'
import { tableState } from '../../components/data-table/table-state'
import { useTableModel } from '../../components/data-table/use-table-model'
import { DataText } from '../../components/data-text'
import { useRecordLines } from '../../components/detail/use-record-lines'
import type { RecordLine } from '../../components/detail/use-record-lines'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { StatusWord } from '../../components/status-word'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import { useSearchState } from '../../components/use-search-state'
import { personName, PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { WorkLoad } from '../../domain/people'
import { compareStatus, statusOrder } from '../../domain/status'
import { isInTaskSet, taskSets } from '../../domain/task-sets'
import type { JudgedTask } from '../../domain/task-status'
import { useTranslation } from '../../i18n/use-translation'
import { compareDates } from '../../lib/dates'
import { useFormat } from '../../i18n/use-format'
import { peopleSearch } from './people-search'
import type { CarrierColumn } from './people-search'
import type { CarrierKey } from './set-count'
import type { PeopleData } from './use-people'
import { useSetWords } from './use-set-words'

interface Props {
  carrier: CarrierKey
  load: WorkLoad
  data: PeopleData
}

interface TaskLine {
  id: string
  judged: JudgedTask
  line: RecordLine
}

/** The tasks of a unit or a person; a number elsewhere leads to exactly those that it counts. */
export function CarrierTasks({ carrier, load, data }: Props) {
  const { t } = useTranslation()
  const { view, ward } = data
  const lines = useRecordLines()
  const words = useSetWords(ward.rules)
  const [{ tasks: named, sort }, update] = useSearchState(peopleSearch)
  // What is open comes first; of what is all done, everything.
  const set = named === 'open' && load.open === 0 ? 'every' : named
  const { date } = view.reference
  const rows = useMemo(
    () =>
      [...load.tasks]
        .sort(
          (left, right) =>
            compareStatus(left.token, right.token) ||
            compareDates(left.task.due ?? '9999', right.task.due ?? '9999'),
        )
        .map((judged): TaskLine => ({ id: judged.id, judged, line: lines.task(judged) })),
    [load, lines],
  )
  const shown = useMemo(
    () =>
      set === 'every'
        ? rows
        : rows.filter(({ judged }) => isInTaskSet(judged, set, ward.rules, date)),
    [rows, set, ward, date],
  )
  const sets = useMemo(
    () =>
      taskSets.flatMap((each) => {
        const count = load.tasks.filter((judged) =>
          isInTaskSet(judged, each, ward.rules, date),
        ).length
        return count === 0 ? [] : [{ value: each, label: words.long(each), count }]
      }),
    [load, ward, date, words],
  )
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns: useTaskColumns(ward),
    sort,
    onSort: (next) => update({ sort: next }),
    rowId: ({ id }) => id,
  })
  const clear = () => update({ tasks: 'every' })
  return (
    <Panel
      id="carrier-tasks"
      state={tableState(rows.length, shown.length)}
      title={
        set === 'every'
          ? t('people.carrier.tasks', { count: rows.length })
          : t('people.carrier.tasksOf', { count: shown.length, what: words.long(set) })
      }
      subtitle={t('people.carrier.tasksSubtitle')}
      tools={<TableActions model={model} name={`viec-${carrier.id}`} date={ward.asOf} />}
    >
      {rows.length > 0 && (
        <TableFilters>
          <ChoiceFilter
            label={t('people.carrier.filter')}
            value={set === 'every' ? null : set}
            options={sets}
            onChange={(value) =>
              update({ tasks: taskSets.find((each) => each === value) ?? 'every' })
            }
          />
          {set !== 'every' && <ClearFilters onClear={clear} />}
          <TableCount shown={shown.length} total={rows.length} unit={t('deadlines.noun')} />
        </TableFilters>
      )}
      <DataTable
        model={model}
        caption={t('people.carrier.tasksCaption', { name: carrier.name })}
        empty={t('people.carrier.noTasks')}
        onClear={clear}
      />
    </Panel>
  )
}

function useTaskColumns({ units, people }: Ward): readonly TableColumn<TaskLine, CarrierColumn>[] {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'task',
        header: t('people.column.task'),
        width: 22,
        grow: true,
        value: ({ line }) => line.name,
        cell: ({ line, judged }) => (
          <RecordLink kind="task" id={line.id}>
            {judged.token === 'overdue' ? (
              <strong>
                <DataText>{line.name}</DataText>
              </strong>
            ) : (
              <DataText>{line.name}</DataText>
            )}
          </RecordLink>
        ),
      },
      {
        id: 'status',
        header: t('people.column.status'),
        width: 13,
        value: ({ judged }) => statusOrder.indexOf(judged.token),
        exportValue: ({ line }) => line.word,
        cell: ({ line }) => (
          <StatusWord token={line.token}>{line.exception ?? line.word}</StatusWord>
        ),
      },
      {
        id: 'due',
        header: t('people.column.due'),
        width: 7,
        align: 'end',
        value: ({ judged }) => judged.task.due,
        cell: ({ judged }) => format.date(judged.task.due),
      },
      {
        id: 'owner',
        header: t('people.column.owner'),
        width: 14,
        value: ({ line }) => {
          const owner = people.find(({ id }) => id === line.ownerId)
          return owner ? personName(owner) : line.ownerId
        },
        cell: ({ line }) => <PersonLink people={people} id={line.ownerId} />,
      },
      {
        id: 'lead',
        header: t('people.column.lead'),
        width: 10,
        value: ({ line }) =>
          units.find(({ id }) => id === line.leadUnitId)?.name ?? line.leadUnitId,
        cell: ({ line }) => <UnitLink units={units} id={line.leadUnitId} />,
      },
    ],
    [t, format, units, people],
  )
}
