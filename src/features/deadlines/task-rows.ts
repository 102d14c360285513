import type { Person, Source, Unit, Ward } from '../../contract/ward'
import type { Task } from '../../contract/tasks'
import { missingClears } from '../../domain/six-clears'
import type { Clear } from '../../domain/six-clears'
import { buildTaskAssignment } from '../../domain/task-assignment'
import type { TaskChange } from '../../domain/task-changes'
import { judgeTask } from '../../domain/task-status'
import type { JudgedTask } from '../../domain/task-status'
import { compareDates } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import type { CountedTaskWord } from './deadlines-search'
import { taskWords } from './deadlines-search'

export interface TaskRow {
  readonly id: string
  readonly judged: JudgedTask
  readonly task: Task
  readonly word: CountedTaskWord
  /** As assigned; the unit itself is null where the ward does not list it. */
  readonly unitId: string | null
  readonly unit: Unit | null
  readonly memberId: string | null
  readonly owner: Person | null
  readonly missing: readonly Clear[]
  readonly source: Source | null
  /** Since the snapshot compared with; null: its being overdue did not change, or no comparison. */
  readonly change: TaskChange | null
}

interface Given {
  tasks: readonly Task[]
  ward: Ward
  reference: LocalDate
  changes?: ReadonlyMap<string, TaskChange>
}

/**
 * The tasks that count (cancelled ones do not), judged on a day, with the names that they refer to;
 * by deadline, those without one last.
 */
export function buildTaskRows({ tasks, ward, reference, changes }: Given): readonly TaskRow[] {
  const assign = buildTaskAssignment(ward.units, ward.people)
  const units = byId(ward.units)
  const people = byId(ward.people)
  const sources = byId(ward.sources)
  const byDue = [...tasks].sort(({ due: left }, { due: right }) =>
    compareDates(left ?? '9999', right ?? '9999'),
  )
  return byDue.flatMap((task) => {
    const judged = judgeTask(task, ward.rules, reference)
    const word = taskWords.find((known) => known === judged.word)
    if (word === undefined) return []
    const { unitId, memberId } = assign(task)
    return [
      {
        id: task.id,
        judged,
        task,
        word,
        unitId,
        unit: units.get(unitId ?? '') ?? null,
        memberId,
        owner: people.get(task.ownerId ?? '') ?? null,
        missing: judged.isOpen ? missingClears(task) : [],
        source: sources.get(task.sourceId) ?? null,
        change: changes?.get(task.id) ?? null,
      },
    ]
  })
}

/** Of two records with one id the first counts. */
function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.toReversed().map((item) => [item.id, item]))
}
