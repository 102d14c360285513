import type { WardRules } from '../contract/rules'
import type { Task } from '../contract/tasks'
import { daysBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import type { StatusToken } from './status'
import { isActiveTask } from './task-summary'

export type TaskWord =
  | 'cancelled'
  | 'done'
  | 'submitted'
  | 'submitted-late'
  | 'no-deadline'
  | 'overdue'
  | 'due-soon'
  | 'on-track'

export interface TaskStatus {
  readonly token: StatusToken
  readonly word: TaskWord
  /**
   * Days after the deadline (overdue, submitted-late), or still left until it (due-soon, on-track);
   * null for the others.
   */
  readonly days: number | null
}

export interface JudgedTask extends TaskStatus {
  readonly id: string
  readonly task: Task
  readonly isOpen: boolean
  /** Cancelled work is outside every count. */
  readonly isCounted: boolean
}

/** Rule: open is not started, in progress or submitted. */
export const isOpenTask = (task: Task): boolean => isActiveTask(task) || task.state === 'submitted'

/**
 * How a deadline of active work stands on a day.
 * Rule: due before the reference date: overdue; due within `dueSoonDays`, today and the last of
 * these days included (27/11 seen on 20/11 with 7 days): due soon; else on track.
 */
function judgeDeadline(due: LocalDate | null, rules: WardRules, reference: LocalDate): TaskStatus {
  if (due === null) {
    return { token: 'no-data', word: 'no-deadline', days: null }
  }
  const left = daysBetween(reference, due)
  if (left < 0) {
    return { token: 'overdue', word: 'overdue', days: -left }
  }
  return left <= rules.task.dueSoonDays
    ? { token: 'at-risk', word: 'due-soon', days: left }
    : { token: 'on-track', word: 'on-track', days: left }
}

function judgeSubmitted({ due, submittedAt }: Task): TaskStatus {
  const late = due === null || submittedAt === null ? 0 : daysBetween(due, submittedAt)
  return late > 0
    ? { token: 'on-track', word: 'submitted-late', days: late }
    : { token: 'on-track', word: 'submitted', days: null }
}

function statusOf(task: Task, rules: WardRules, reference: LocalDate): TaskStatus {
  switch (task.state) {
    case 'cancelled':
      return { token: 'no-data', word: 'cancelled', days: null }
    case 'done':
      return { token: 'done', word: 'done', days: null }
    case 'submitted':
      return judgeSubmitted(task)
    case 'not-started':
    case 'in-progress':
      return judgeDeadline(task.due, rules, reference)
  }
}

/** The status of a task on a day. Submitted work waits for approval and is never overdue. */
export function judgeTask(task: Task, rules: WardRules, reference: LocalDate): JudgedTask {
  const { token, word, days } = statusOf(task, rules, reference)
  const isCounted = task.state !== 'cancelled'
  return { token, word, days, id: task.id, task, isOpen: isOpenTask(task), isCounted }
}

/** The first deadline, before any extension. */
export const firstDeadline = ({ extensions, due }: Task): LocalDate | null =>
  extensions[0]?.from ?? due

/** How many times the deadline was moved, and by how many days from the first one on; null if never. */
export function extensionSum(task: Task): { times: number; days: number; first: LocalDate } | null {
  const first = task.extensions[0]?.from
  if (first === undefined) return null
  const last = task.due ?? task.extensions.at(-1)?.to ?? first
  return { times: task.extensions.length, days: daysBetween(first, last), first }
}
