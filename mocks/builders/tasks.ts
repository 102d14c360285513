import type { SnapshotEntry } from '../../src/contract/snapshot-index'
import type { Summary } from '../../src/contract/summary'
import type { TasksFile } from '../../src/contract/tasks'
import { summarizeTasks } from '../../src/domain/task-summary'
import { seeTask, type TaskRow } from './task-history'
import { makeTaskRows } from './task-plan'

let made: readonly TaskRow[] | undefined

function taskRows(): readonly TaskRow[] {
  made ??= makeTaskRows()
  return made
}

/** `tasks.json`: what had been given by the snapshot's day, as it stood. */
export function buildTasks(entry: SnapshotEntry): TasksFile {
  return {
    version: 1,
    snapshot: entry.id,
    items: taskRows().flatMap((row) => seeTask(row, entry.asOf) ?? []),
  }
}

/** `summary.json` of the same tasks. */
export function buildSummary(entry: SnapshotEntry): Summary {
  return { version: 1, snapshot: entry.id, tasks: summarizeTasks(buildTasks(entry).items) }
}
