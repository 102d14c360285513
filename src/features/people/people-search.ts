import { taskSets } from '../../domain/task-sets'
import type { TaskSet } from '../../domain/task-sets'
import { choice, defineSearch, flag, id, sortOf } from '../../lib/search-params'
import type { ParamCodec, SortOrder } from '../../lib/search-params'

export const carrierColumns = ['task', 'status', 'due', 'owner', 'lead'] as const
export type CarrierColumn = (typeof carrierColumns)[number]

/** The row of the tasks that are nobody's, and that of all; no id of the ward's has a dot. */
export const nobody = 'unknown.'
export const everybody = 'all.'

export interface PeopleSearch {
  /** One unit alone, with all that is its own. */
  unit: string | null
  /** One person alone. */
  person: string | null
  /** Which of the unit's or the person's tasks. */
  tasks: TaskSet | 'every'
  /** Everyone, not only those with overdue tasks. */
  everyone: boolean
  sort: SortOrder<CarrierColumn>
}

const ids = id()

const unit: ParamCodec<string | null> = {
  fallback: null,
  read: (raw) => (raw === nobody || raw === everybody ? raw : ids.read(raw)),
  write: (value) => value,
}

export const peopleSearch = defineSearch<PeopleSearch>({
  unit,
  person: id(),
  tasks: choice(['every', ...taskSets], 'open'),
  everyone: flag(),
  sort: sortOf(carrierColumns, { column: 'status', descending: false }),
})

/** Where a number leads: a unit's or a person's tasks, exactly those that it counts. */
export const carrierTarget = (part: Partial<PeopleSearch>) => ({
  to: '/people',
  search: peopleSearch.print({ ...peopleSearch.fallback, ...part }),
})
