import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingId } from '../../domain/due-facts'
import type { TaskChange } from '../../domain/task-changes'
import type { TaskWord } from '../../domain/task-status'
import { isLocalDate } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import {
  choice,
  choiceList,
  defineSearch,
  id,
  optionalChoice,
  sortOf,
  text,
} from '../../lib/search-params'
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

/**
 * The sets that are asked for again and again: overdue and due soon; overdue for more than 30 days;
 * open without all six clears; conclusions of the last meeting; all.
 */
export const taskSets = ['urgent', 'old', 'unclear', 'conclusions', 'all'] as const
export type TaskSet = (typeof taskSets)[number]

export const taskGroupings = ['unit', 'person', 'document', 'none'] as const
export type TaskGrouping = (typeof taskGroupings)[number]

/** In the order of reading: what ceased to be overdue, then what became it. */
export const taskChanges = [
  'finished',
  'submitted',
  'extended',
  'left',
  'newly-overdue',
] as const satisfies readonly TaskChange[]

const deadlineColumns = [
  'title',
  'product',
  'unit',
  'owner',
  'document',
  'due',
  'days',
  'extensions',
  'clears',
] as const
export type DeadlineColumn = (typeof deadlineColumns)[number]

export interface DeadlinesSearch {
  /** null: what the other filters imply, see `setOf`. */
  set: TaskSet | null
  status: readonly CountedTaskWord[]
  age: readonly AgeingId[]
  /** Deadlines from this day on, and up to that one, both included. */
  from: LocalDate | null
  to: LocalDate | null
  unit: string | null
  owner: string | null
  /** What happened since the snapshot compared with. */
  change: TaskChange | null
  q: string
  group: TaskGrouping
  sort: SortOrder<DeadlineColumn>
  /** Ticked tasks, and groups that are closed; longer lists than `idsInAddress` stay out of it. */
  selected: readonly string[]
  closed: readonly string[]
}

const date: ParamCodec<LocalDate | null> = {
  fallback: null,
  read: (raw) => (isLocalDate(raw) ? raw : null),
  write: (value) => value,
}

/** A link of about 600 characters is the longest that mail and chat leave whole. */
export const idsInAddress = 40

// A group may be named "_": the rows that belong nowhere.
const listedId = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/

const idList: ParamCodec<readonly string[]> = {
  fallback: [],
  read: (raw) => {
    const ids = [...new Set(raw.split(',').filter((part) => listedId.test(part)))]
    return ids.length === 0 || ids.length > idsInAddress ? null : ids
  },
  write: (ids) => (ids.length === 0 || ids.length > idsInAddress ? null : ids.join(',')),
}

export const deadlinesSearch = defineSearch<DeadlinesSearch>({
  set: optionalChoice(taskSets),
  status: choiceList(taskWords),
  age: choiceList(ageingBuckets.map((bucket) => bucket.id)),
  from: date,
  to: date,
  unit: id(),
  owner: id(),
  change: optionalChoice(taskChanges),
  q: text(120),
  group: choice(taskGroupings, 'unit'),
  sort: sortOf(deadlineColumns, { column: 'days', descending: true }),
  selected: idList,
  closed: idList,
})

/** Without its filters, in the same order and groups. */
export const withoutFilters = (search: DeadlinesSearch): DeadlinesSearch => {
  const { group, sort, selected, closed } = search
  return { ...deadlinesSearch.fallback, group, sort, selected, closed }
}

export const hasFilters = ({
  status,
  age,
  from,
  to,
  unit,
  owner,
  change,
  q,
}: DeadlinesSearch): boolean =>
  status.length > 0 ||
  age.length > 0 ||
  q !== '' ||
  [from, to, unit, owner, change].some((value) => value !== null)

/** The set that an address without one means: a filter looks through all, the bare page is urgent. */
export const impliedSet = (search: DeadlinesSearch): TaskSet =>
  hasFilters(search) ? 'all' : 'urgent'

export const setOf = (search: DeadlinesSearch): TaskSet => search.set ?? impliedSet(search)

/** Where a count of tasks leads: the table with exactly those rows. */
export const tasksTarget = (part: Partial<DeadlinesSearch>) => ({
  to: '/deadlines',
  search: deadlinesSearch.print({ ...deadlinesSearch.fallback, ...part }),
})
