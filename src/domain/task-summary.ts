import type { DueCount, TaskFacts } from '../contract/summary'
import type { Task } from '../contract/tasks'
import { compareDates } from '../lib/dates'

const earliestCount = 10

/** Rule: active is not started or in progress; submitted work is open but no longer active. */
export const isActiveTask = ({ state }: Task): boolean =>
  state === 'not-started' || state === 'in-progress'

/**
 * The facts about tasks that `summary.json` holds: counts by state; active and submitted ones by
 * deadline in time order, those without one last; the ten active ones with the earliest deadlines,
 * by id where deadlines are equal. No threshold and no today stands behind them.
 */
export function summarizeTasks(tasks: readonly Task[]): TaskFacts {
  const byState = { 'not-started': 0, 'in-progress': 0, submitted: 0, done: 0, cancelled: 0 }
  const byDue = new Map<string | null, DueCount>()
  for (const task of tasks) {
    byState[task.state] += 1
    const isActive = isActiveTask(task)
    if (isActive || task.state === 'submitted') {
      const counted = byDue.get(task.due) ?? { due: task.due, active: 0, submitted: 0 }
      counted[isActive ? 'active' : 'submitted'] += 1
      byDue.set(task.due, counted)
    }
  }
  const earliest = tasks
    .flatMap((task) => {
      const { id, title, leadUnitId, ownerId, due } = task
      return isActiveTask(task) && due !== null ? [{ id, title, leadUnitId, ownerId, due }] : []
    })
    .sort((left, right) => compareDates(left.due, right.due) || compareDates(left.id, right.id))
    .slice(0, earliestCount)
  return {
    byState,
    byDue: [...byDue.values()].sort((left, right) => compareDueLast(left.due, right.due)),
    earliest,
  }
}

/** Orders deadlines, none last. */
const compareDueLast = (left: string | null, right: string | null): number =>
  compareDates(left ?? '~', right ?? '~')
