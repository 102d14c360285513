import type { Obstacle, Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import { compareDates, daysBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import type { StatusToken } from './status'

export interface JudgedObstacle {
  readonly obstacle: Obstacle
  readonly token: StatusToken
  /** Days from the reference date to the deadline, negative after it; null without one. */
  readonly daysLeft: number | null
}

/**
 * What stands in a project's way still, as it stands on a day.
 * Rule: judged as a deadline of work is: overdue after `due`, at risk within `dueSoonDays`, without a
 * date no data. Overdue ones come first, the longest overdue at their head, since somebody has
 * already failed to remove them; then the oldest first.
 */
export function judgeObstacles(
  { obstacles }: Project,
  { task }: Pick<WardRules, 'task'>,
  reference: LocalDate,
): readonly JudgedObstacle[] {
  return obstacles
    .filter(({ resolvedAt }) => resolvedAt === null)
    .map((obstacle): JudgedObstacle => {
      const daysLeft = obstacle.due === null ? null : daysBetween(reference, obstacle.due)
      return { obstacle, daysLeft, token: tokenOf(daysLeft, task.dueSoonDays) }
    })
    .sort(
      (left, right) =>
        daysOverdue(right) - daysOverdue(left) ||
        compareDates(left.obstacle.since, right.obstacle.since),
    )
}

const daysOverdue = ({ daysLeft }: JudgedObstacle): number => Math.max(0, -(daysLeft ?? 0))

function tokenOf(daysLeft: number | null, dueSoonDays: number): StatusToken {
  if (daysLeft === null) return 'no-data'
  if (daysLeft < 0) return 'overdue'
  return daysLeft <= dueSoonDays ? 'at-risk' : 'on-track'
}
