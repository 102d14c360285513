import { useCallback } from 'react'
import type { ReactNode } from 'react'
import { UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { RollUp } from '../../domain/programme'
import { ChangeCell, StatusCountsCell, TaskBar, TaskCountCell } from './count-cells'
import styles from './programme-tree.module.css'
import type { ColumnId, TreeColumn } from './use-tree-columns'
import { walkRows } from './walk-rows'

interface Props {
  /** The row's id in the address. */
  item: string
  level: 'all' | 'branch' | 'solution'
  code: string | null
  /** Said before each number of the row, for those who hear it alone. */
  name: string
  /** The name as it stands on the screen, a link where it is a record's. */
  children: ReactNode
  leadUnitId: string | null
  work: RollUp
  /** The longest bar's tasks; null: no bar. */
  longest: number | null
  units: Ward['units']
  columns: readonly TreeColumn[]
  isMarked: boolean
  toggle?: { isOpen: boolean; label: string; press: () => void } | undefined
  /** Stands in the numbers' place. */
  instead?: ReactNode
}

/** One part of the programme with the numbers of what is linked to it. */
export function TreeRow(props: Props) {
  const { item, level, code, name, children, leadUnitId, work, units, columns } = props
  const { longest, isMarked, toggle, instead } = props
  const scroll = useCallback((row: HTMLElement | null) => row?.scrollIntoView(nearest), [])
  const counted = columns.filter(({ id }) => id !== 'lead')
  const row = { item, name, work }
  return (
    <tr
      ref={isMarked ? scroll : undefined}
      className={styles.row}
      data-level={level}
      data-item={item}
      data-marked={isMarked}
      aria-current={isMarked ? 'true' : undefined}
    >
      <th scope="row">
        <span className={styles.name}>
          {toggle ? <Toggle level={level} {...toggle} /> : <span className={styles.noToggle} />}
          {code !== null && (
            <span className={styles.code} lang="vi">
              {code}
            </span>
          )}
          <span>{children}</span>
        </span>
      </th>
      <td className={styles.lead}>
        {leadUnitId !== null && <UnitLink units={units} id={leadUnitId} />}
      </td>
      {instead !== undefined ? (
        <td colSpan={counted.length}>{instead}</td>
      ) : (
        counted.map(({ id, header }) => (
          <td
            key={id}
            data-column={id}
            data-header={header}
            data-none={isTaskStatus(id) && work.taskCounts[id] === 0}
          >
            <Cell id={id} row={row} longest={longest} />
          </td>
        ))
      )}
    </tr>
  )
}

const nearest = { block: 'nearest' } as const

const taskStatuses = ['overdue', 'at-risk', 'no-data', 'on-track', 'done'] as const

const isTaskStatus = (id: ColumnId): id is (typeof taskStatuses)[number] =>
  taskStatuses.some((known) => known === id)

interface CellProps {
  id: ColumnId
  row: { item: string; name: string; work: RollUp }
  longest: number | null
}

function Cell({ id, row, longest }: CellProps) {
  if (isTaskStatus(id)) return <TaskCountCell {...row} token={id} />
  switch (id) {
    case 'targets':
    case 'projects':
      return <StatusCountsCell kind={id} {...row} />
    case 'bar':
      return longest === null ? null : <TaskBar work={row.work} longest={longest} />
    case 'tasks':
      return <TaskCountCell {...row} token={null} />
    case 'change':
      return <ChangeCell work={row.work} />
    case 'lead':
      return null
  }
}

interface ToggleProps {
  level: string
  isOpen: boolean
  label: string
  press: () => void
}

function Toggle({ level, isOpen, label, press }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      data-toggle={level}
      aria-expanded={isOpen}
      aria-label={label}
      onClick={press}
      onKeyDown={walkRows}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="m4 2 4 4-4 4" />
      </svg>
    </button>
  )
}
