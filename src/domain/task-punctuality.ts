import type { WardRules } from '../contract/rules'
import type { Task } from '../contract/tasks'
import { daysBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { percentOf } from '../lib/numbers'
import type { StatusToken } from './status'

export interface Punctuality {
  readonly onTime: number
  readonly of: number
  /** One decimal; null when it is out of none. */
  readonly percent: number | null
  /** null below `atLeast`: no rank and no colour from so few. */
  readonly token: StatusToken | null
}

/**
 * Rule: submitted, else completed, on or before the deadline in force. Null, outside punctuality,
 * without either date or without a deadline.
 */
export function isOnTime({ due, submittedAt, completedAt }: Task): boolean | null {
  const handedIn = submittedAt ?? completedAt
  return due === null || handedIn === null ? null : handedIn <= due
}

/** Rule: of the work completed less than `punctuality.days` ago, how much was on time. */
export function judgePunctuality(
  tasks: readonly Task[],
  { punctuality }: WardRules,
  reference: LocalDate,
): Punctuality {
  const judged = tasks.flatMap((task) => {
    const age =
      task.state === 'done' && task.completedAt !== null
        ? daysBetween(task.completedAt, reference)
        : -1
    const onTime = age >= 0 && age < punctuality.days ? isOnTime(task) : null
    return onTime === null ? [] : [onTime]
  })
  const onTime = judged.filter(Boolean).length
  const percent = percentOf(onTime, judged.length)
  if (percent === null || judged.length < punctuality.atLeast) {
    return { onTime, of: judged.length, percent, token: null }
  }
  const token =
    percent >= punctuality.onTrack ? 'on-track' : percent >= punctuality.atRisk ? 'at-risk' : 'late'
  return { onTime, of: judged.length, percent, token }
}
