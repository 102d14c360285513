import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingId } from '../../domain/due-facts'
import type { TaskWord } from '../../domain/task-status'
import { isLocalDate } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import { choiceList, defineSearch, id, sortOf, text } from '../../lib/search-params'
import type { ParamCodec, SortOrder } from '../../lib/search-params'

/** Every state a task can be found in, the most urgent first; cancelled ones are outside every count. */
export const taskWords = [
  'overdue',
  'due-soon',
  'no-deadline',
  'submitted-late',
  'submitted',
  'on-track',
  'done',
] as const satisfies readonly TaskWord[]

export type CountedTaskWord = (typeof taskWords)[number]

/** Work that is not finished: what the overdue are counted out of. */
export const openWords = taskWords.filter((word) => word !== 'done')

export const deadlineColumns = [
  'title',
  'status',
  'due',
  'days',
  'unit',
  'owner',
  'clears',
  'document',
  'updated',
] as const
export type DeadlineColumn = (typeof deadlineColumns)[number]

export interface DeadlinesSearch {
  status: readonly CountedTaskWord[]
  age: readonly AgeingId[]
  /** Deadlines from this day on, and up to that one, both included. */
  from: LocalDate | null
  to: LocalDate | null
  unit: string | null
  q: string
  sort: SortOrder<DeadlineColumn>
}

const date: ParamCodec<LocalDate | null> = {
  fallback: null,
  read: (raw) => (isLocalDate(raw) ? raw : null),
  write: (value) => value,
}

export const deadlinesSearch = defineSearch<DeadlinesSearch>({
  status: choiceList(taskWords),
  age: choiceList(ageingBuckets.map((bucket) => bucket.id)),
  from: date,
  to: date,
  unit: id(),
  q: text(120),
  sort: sortOf(deadlineColumns, { column: 'status', descending: false }),
})

/** Where a count of tasks leads: the table with exactly those rows. */
export const tasksTarget = (part: Partial<DeadlinesSearch>) => ({
  to: '/deadlines',
  search: deadlinesSearch.print({ ...deadlinesSearch.fallback, ...part }),
})
