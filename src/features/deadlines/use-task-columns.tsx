import { useMemo } from 'react'
import type { TableColumn } from '../../components/data-table/table-column'
import { useDensity } from '../../components/use-density'
import { personName } from '../../components/ward-links'
import { sixClears } from '../../domain/six-clears'
import { extensionSum } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { ClearSquares } from './clear-squares'
import type { DeadlineColumn, TaskGrouping } from './deadlines-search'
import { AllCheck } from './row-checks'
import {
  DaysCell,
  DocumentCell,
  ExtensionsCell,
  OwnerCell,
  ProductCell,
  TitleCell,
  UnitCell,
} from './task-cells'
import styles from './task-cells.module.css'
import type { TaskRow } from './task-rows'

type Column = TableColumn<TaskRow, DeadlineColumn>

/** Eight columns; what the groups already say gives its place to something else. */
const shownColumns: Record<TaskGrouping, readonly DeadlineColumn[]> = {
  unit: ['title', 'product', 'owner', 'document', 'due', 'days', 'extensions', 'clears'],
  person: ['title', 'product', 'unit', 'document', 'due', 'days', 'extensions', 'clears'],
  document: ['title', 'product', 'unit', 'owner', 'due', 'days', 'extensions', 'clears'],
  none: ['title', 'unit', 'owner', 'document', 'due', 'days', 'extensions', 'clears'],
}

/** Days over the deadline, negative while there are some left; null where no deadline is running. */
const daysOver = ({ word, judged: { days } }: TaskRow): number | null =>
  word === 'overdue' ? days : days !== null && word !== 'submitted-late' ? -days : null

/** The columns of the table of tasks, in the language of the page. `today` is the reference date. */
export function useTaskColumns(today: LocalDate, grouping: TaskGrouping): readonly Column[] {
  const { t } = useTranslation()
  const format = useFormat()
  // A large screen has room for whole names.
  const isWide = useDensity() === 'wide'
  return useMemo<readonly Column[]>(() => {
    const columns: Record<DeadlineColumn, Omit<Column, 'id'>> = {
      title: {
        header: t('deadlines.column.title'),
        headBefore: <AllCheck />,
        width: 18,
        grow: true,
        value: ({ task }) => task.title,
        cell: (row) => <TitleCell row={row} />,
      },
      product: {
        header: t('deadlines.column.product'),
        width: isWide ? 14 : 9.5,
        value: ({ task }) => task.deliverable,
        cell: (row) => <ProductCell row={row} />,
      },
      unit: {
        header: t('deadlines.column.unit'),
        width: 9.5,
        value: ({ unitId, unit }) => unit?.shortName ?? unit?.name ?? unitId,
        cell: (row) => <UnitCell row={row} />,
      },
      owner: {
        header: t('deadlines.column.owner'),
        width: isWide ? 18 : 9.5,
        value: ({ owner, task }) => (owner ? personName(owner) : task.ownerId),
        cell: (row) => <OwnerCell row={row} />,
      },
      document: {
        header: t('deadlines.column.document'),
        width: 9.5,
        value: ({ task }) => task.document.date,
        cell: (row) => <DocumentCell row={row} />,
      },
      due: {
        header: t('deadlines.column.due'),
        width: 5.5,
        align: 'end',
        value: ({ task }) => task.due,
        cell: ({ task }) => format.date(task.due),
      },
      days: {
        header: t('deadlines.column.days'),
        width: 6,
        align: 'end',
        value: daysOver,
        cell: (row) => <DaysCell row={row} today={today} />,
      },
      extensions: {
        header: t('deadlines.column.extensions'),
        width: 13.5,
        value: ({ task }) => extensionSum(task)?.days ?? null,
        cell: (row) => <ExtensionsCell row={row} />,
      },
      clears: {
        header: t('deadlines.column.clears'),
        head: <ClearLetters />,
        width: 5.5,
        value: ({ missing, judged }) => (judged.isOpen ? 6 - missing.length : null),
        cell: ({ missing, judged }) => (judged.isOpen ? <ClearSquares missing={missing} /> : '–'),
      },
    }
    return shownColumns[grouping].map((id) => ({ id, ...columns[id] }))
  }, [t, format, today, grouping, isWide])
}

/** A letter above each square; the foot of the table says what they mean. */
function ClearLetters() {
  const { t } = useTranslation()
  return (
    <>
      <span className="visually-hidden">{t('deadlines.column.clears')}</span>
      <span className={styles.letters} aria-hidden="true">
        {sixClears.map((clear) => (
          <span key={clear}>{t(`deadlines.clears.letter.${clear}`)}</span>
        ))}
      </span>
    </>
  )
}
