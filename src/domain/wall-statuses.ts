import type { DueFacts } from './due-facts'
import type { StatusCounts } from './status'

/**
 * Open work by status, from the summary's facts: what the overdue are counted out of. Rule: as tasks
 * are judged one by one; submitted work waits for approval and counts as on track.
 */
export function openTaskCounts({ overdue, dueSoon, noDeadline, open }: DueFacts): StatusCounts {
  return {
    overdue,
    late: 0,
    'at-risk': dueSoon,
    'on-track': open - overdue - dueSoon - noDeadline,
    done: 0,
    'no-data': noDeadline,
  }
}
