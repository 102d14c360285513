import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableColumn } from '../../components/data-table/table-column'
import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { StatusWord } from '../../components/status-word'
import { firstDeadline } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import type { LocalDate } from '../../lib/dates'
import { toEpoch, wardDate } from '../../lib/dates'
import { ClearSquares } from './clear-squares'
import { taskWords } from './deadlines-search'
import type { DeadlineColumn } from './deadlines-search'
import styles from './task-cells.module.css'
import { TaskExplanation } from './task-explanation'
import type { TaskRow } from './task-rows'

type Column = TableColumn<TaskRow, DeadlineColumn>

/** The columns of the table of tasks, in the language of the page. `today` is the reference date. */
export function useTaskColumns(today: LocalDate): readonly Column[] {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo<readonly Column[]>(
    () => [
      {
        id: 'title',
        header: t('deadlines.column.title'),
        width: 20,
        grow: true,
        value: ({ task }) => task.title,
        cell: ({ task, word }) => (
          <>
            {word === 'overdue' ? (
              <strong>
                <DataText>{task.title}</DataText>
              </strong>
            ) : (
              <DataText>{task.title}</DataText>
            )}
            <span className={styles.under}>{task.id}</span>
          </>
        ),
      },
      {
        id: 'status',
        header: t('deadlines.column.status'),
        width: 8.5,
        value: ({ word }) => taskWords.indexOf(word),
        exportValue: ({ word }) => t(`deadlines.word.${word}`),
        cell: (row) => (
          <Explanation
            title={t('deadlines.why.title', { word: t(`deadlines.word.${row.word}`) })}
            button={
              <StatusWord token={row.judged.token}>{t(`deadlines.word.${row.word}`)}</StatusWord>
            }
          >
            <TaskExplanation row={row} today={today} />
          </Explanation>
        ),
      },
      {
        id: 'due',
        header: t('deadlines.column.due'),
        width: 6.5,
        align: 'end',
        value: ({ task }) => task.due,
        cell: ({ task }) => (
          <>
            {format.date(task.due)}
            {task.extensions.length > 0 && (
              <span className={styles.under}>
                {t('deadlines.column.first', { date: format.date(firstDeadline(task)) })}
              </span>
            )}
          </>
        ),
      },
      {
        id: 'days',
        header: t('deadlines.column.days'),
        width: 4.5,
        align: 'end',
        value: ({ word, judged }) => (word === 'overdue' ? judged.days : null),
        cell: ({ word, judged }) =>
          word === 'overdue' ? (
            <strong className={styles.overdue}>{format.integer(judged.days)}</strong>
          ) : (
            '–'
          ),
      },
      {
        id: 'unit',
        header: t('deadlines.column.unit'),
        width: 10,
        value: ({ unit }) => unit?.name ?? null,
        cell: ({ unit }) =>
          unit ? (
            <DataText title={unit.name}>{unit.shortName ?? unit.name}</DataText>
          ) : (
            <span className={styles.muted}>{t('deadlines.column.noUnit')}</span>
          ),
      },
      {
        id: 'owner',
        header: t('deadlines.column.owner'),
        width: 10,
        value: ({ owner }) => owner?.position ?? null,
        cell: ({ owner }) =>
          owner ? (
            <DataText>
              {owner.name === null ? owner.position : `${owner.name}, ${owner.position}`}
            </DataText>
          ) : (
            <span className={styles.muted}>{t('deadlines.column.noOwner')}</span>
          ),
      },
      {
        id: 'clears',
        header: t('deadlines.column.clears'),
        width: 6,
        value: ({ missing, judged }) => (judged.isOpen ? 6 - missing.length : null),
        cell: ({ missing, judged }) => (judged.isOpen ? <ClearSquares missing={missing} /> : '–'),
      },
      {
        id: 'document',
        header: t('deadlines.column.document'),
        width: 8,
        value: ({ task }) => task.document.date,
        exportValue: ({ task }) => task.document.number,
        cell: ({ task: { document } }) => (
          <>
            <DataText>{document.number}</DataText>
            <span className={styles.under}>{format.date(document.date)}</span>
          </>
        ),
      },
      {
        id: 'updated',
        header: t('deadlines.column.updated'),
        width: 6.5,
        align: 'end',
        value: ({ task }) => task.updatedAt,
        cell: ({ task, source }) => (
          <span title={source?.name}>{format.date(wardDate(toEpoch(task.updatedAt)))}</span>
        ),
      },
    ],
    [t, format, today],
  )
}
