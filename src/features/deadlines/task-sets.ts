import { isConclusionOf } from '../../domain/task-conclusions'
import type { LocalDate } from '../../lib/dates'
import { taskSets } from './deadlines-search'
import type { TaskSet } from './deadlines-search'
import type { TaskRow } from './task-rows'

/** More than this many days over counts as old. */
const oldAfterDays = 30

/** @param meetingOn the day of the last meeting; null: none is known, so nothing is its conclusion */
export function isInSet(set: TaskSet, row: TaskRow, meetingOn: LocalDate | null): boolean {
  switch (set) {
    case 'urgent':
      return row.word === 'overdue' || row.word === 'due-soon'
    case 'old':
      return row.word === 'overdue' && (row.judged.days ?? 0) > oldAfterDays
    case 'unclear':
      return row.judged.isOpen && row.missing.length > 0
    case 'conclusions':
      return meetingOn !== null && isConclusionOf(meetingOn, row.judged)
    case 'all':
      return true
  }
}

/** How many rows each set has, whatever the other filters say. */
export function countSets(
  rows: readonly TaskRow[],
  meetingOn: LocalDate | null,
): Readonly<Record<TaskSet, number>> {
  const counts = { urgent: 0, old: 0, unclear: 0, conclusions: 0, all: 0 }
  for (const row of rows) {
    for (const set of taskSets) {
      if (isInSet(set, row, meetingOn)) counts[set] += 1
    }
  }
  return counts
}
