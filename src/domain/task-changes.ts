import type { WardRules } from '../contract/rules'
import type { Task } from '../contract/tasks'
import type { LocalDate } from '../lib/dates'
import { judgeTask } from './task-status'

/** What happened to a task's being overdue since the snapshot compared with. */
export type TaskChange = 'newly-overdue' | 'finished' | 'submitted' | 'extended' | 'left'

/**
 * What became of overdue work, by task; both sides judged by the rules of the shown snapshot, each on
 * its own day.
 * Rule: not overdue then (or not there) and overdue now: newly overdue. Overdue then and no longer:
 * finished when done, submitted when handed in, extended when the deadline is now a later one, left
 * otherwise (cancelled, or without a deadline). What is not in the shown snapshot any more has no row.
 */
export function compareOverdue(
  now: { tasks: readonly Task[]; on: LocalDate },
  then: { tasks: readonly Task[]; on: LocalDate },
  rules: WardRules,
): ReadonlyMap<string, TaskChange> {
  const before = new Map(then.tasks.toReversed().map((task) => [task.id, task] as const))
  const changes = new Map<string, TaskChange>()
  for (const task of now.tasks) {
    if (changes.has(task.id)) continue
    const earlier = before.get(task.id)
    const isOverdue = judgeTask(task, rules, now.on).word === 'overdue'
    const wasOverdue =
      earlier !== undefined && judgeTask(earlier, rules, then.on).word === 'overdue'
    if (isOverdue === wasOverdue) continue
    changes.set(task.id, isOverdue ? 'newly-overdue' : wayOut(task, earlier))
  }
  return changes
}

function wayOut(task: Task, earlier: Task | undefined): TaskChange {
  if (task.state === 'done') return 'finished'
  if (task.state === 'submitted') return 'submitted'
  const isLater = task.due !== null && task.due > (earlier?.due ?? '9999')
  return isLater && task.state !== 'cancelled' ? 'extended' : 'left'
}
