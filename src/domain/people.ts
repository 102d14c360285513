import type { WardRules } from '../contract/rules'
import type { Task } from '../contract/tasks'
import type { Person, Unit, Ward } from '../contract/ward'
import type { LocalDate } from '../lib/dates'
import { sum } from '../lib/numbers'
import { judgeSixClears } from './six-clears'
import type { SixClearsStatus } from './six-clears'
import { buildTaskAssignment } from './task-assignment'
import { judgePunctuality } from './task-punctuality'
import type { Punctuality } from './task-punctuality'
import { judgeTask } from './task-status'
import type { JudgedTask } from './task-status'

/** Where open work stands: each open task is in exactly one of these. */
export const workBuckets = [
  'overdue',
  'due-soon',
  'near',
  'middle',
  'far',
  'submitted',
  'no-deadline',
] as const

export type WorkBucket = (typeof workBuckets)[number]

/** The last day of the buckets after "due soon", counted from today: 14 and 30 with the usual 7. */
export const bucketEnds = ({
  task,
}: WardRules): { readonly near: number; readonly middle: number } => ({
  near: task.dueSoonDays + 7,
  middle: task.dueSoonDays + 23,
})

export interface WorkLoad {
  /** Every task but cancelled ones. */
  readonly tasks: readonly JudgedTask[]
  readonly open: number
  readonly buckets: Readonly<Record<WorkBucket, number>>
  /** Days of the task that is overdue longest; null when none is. */
  readonly longest: number | null
  readonly punctuality: Punctuality
  readonly clears: SixClearsStatus
}

export interface UnitLoad {
  /** null: nobody says which unit the tasks are for. */
  readonly id: string | null
  /** null: no such unit is known. */
  readonly unit: Unit | null
  /** The committee member in charge. */
  readonly member: Person | null
  readonly load: WorkLoad
}

export interface PersonLoad {
  readonly id: string
  readonly person: Person
  readonly unit: Unit | null
  readonly load: WorkLoad
}

export interface WorkByPeople {
  /** Most overdue first. Every known unit, and those that only tasks know. */
  readonly units: readonly UnitLoad[]
  /** Most overdue first, everyone that the ward names. */
  readonly people: readonly PersonLoad[]
  readonly all: WorkLoad
}

/** Which bucket an open task is in; null for what is done. */
export function bucketOf({ word, days }: JudgedTask, rules: WardRules): WorkBucket | null {
  switch (word) {
    case 'overdue':
    case 'due-soon':
    case 'no-deadline':
    case 'submitted':
      return word
    case 'submitted-late':
      return 'submitted'
    case 'on-track': {
      const { near, middle } = bucketEnds(rules)
      const left = days ?? 0
      return left <= near ? 'near' : left <= middle ? 'middle' : 'far'
    }
    case 'done':
    case 'cancelled':
      return null
  }
}

/** The work of one unit, person or all of them; `tasks` without cancelled ones. */
function measureLoad(
  tasks: readonly JudgedTask[],
  rules: WardRules,
  reference: LocalDate,
): WorkLoad {
  const buckets = {
    overdue: 0,
    'due-soon': 0,
    near: 0,
    middle: 0,
    far: 0,
    submitted: 0,
    'no-deadline': 0,
  }
  for (const task of tasks) {
    const bucket = bucketOf(task, rules)
    if (bucket !== null) buckets[bucket] += 1
  }
  const overdueDays = tasks.flatMap(({ word, days }) => (word === 'overdue' ? (days ?? []) : []))
  const records = tasks.map(({ task }) => task)
  return {
    tasks,
    open: sum(Object.values(buckets)),
    buckets,
    longest: overdueDays.length === 0 ? null : Math.max(...overdueDays),
    punctuality: judgePunctuality(records, rules, reference),
    clears: judgeSixClears(records, rules),
  }
}

const compareLoad = ({ load: left }: { load: WorkLoad }, { load: right }: { load: WorkLoad }) =>
  right.buckets.overdue - left.buckets.overdue ||
  (right.longest ?? 0) - (left.longest ?? 0) ||
  right.open - left.open

const firstById = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.toReversed().map((item) => [item.id, item] as const))

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string | null, readonly Item[]> {
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/**
 * Who carries the work, by unit and by person.
 * Rule: a task's unit is its lead unit, else its owner's, else none is known; cancelled work is
 * outside every count. Sorted by overdue tasks, then by the one overdue longest, then by open ones.
 */
export function gatherWork(
  tasks: readonly Task[],
  { units, people, rules }: Pick<Ward, 'units' | 'people' | 'rules'>,
  reference: LocalDate,
): WorkByPeople {
  const assign = buildTaskAssignment(units, people)
  const unitOf = firstById(units)
  const personOf = firstById(people)
  const judged = [...firstById(tasks).values()]
    .toReversed()
    .map((task) => judgeTask(task, rules, reference))
    .filter(({ isCounted }) => isCounted)
  const ofUnit = groupBy(judged, ({ task }) => assign(task).unitId)
  const ofPerson = groupBy(judged, ({ task }) => task.ownerId)
  const unitIds = new Set<string | null>([...units.map(({ id }) => id), ...ofUnit.keys()])
  const load = (own: readonly JudgedTask[]) => measureLoad(own, rules, reference)
  return {
    units: [...unitIds]
      .map((id) => {
        const unit = id === null ? null : (unitOf.get(id) ?? null)
        const member = unit?.memberId == null ? null : (personOf.get(unit.memberId) ?? null)
        return { id, unit, member, load: load(ofUnit.get(id) ?? []) }
      })
      .sort(compareLoad),
    people: [...personOf.values()]
      .toReversed()
      .map((person) => ({
        id: person.id,
        person,
        unit: unitOf.get(person.unitId) ?? null,
        load: load(ofPerson.get(person.id) ?? []),
      }))
      .sort(compareLoad),
    all: load(judged),
  }
}
