import type { Task } from '../contract/tasks'
import { compareDates, daysBetween, earlierDate, laterDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { firstDeadline } from './task-status'

/**
 * A stretch of a task's course: `worked` under its first deadline, `left` until it, `extended` under
 * a later one, `overdue` after the deadline in force (or until it was handed in).
 */
export interface CourseStretch {
  readonly kind: 'worked' | 'left' | 'extended' | 'overdue'
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface CourseStep {
  readonly kind: 'assigned' | 'first-due' | 'extension' | 'submitted' | 'completed' | 'today'
  readonly date: LocalDate
  /** Days of an extension, or days over the deadline in force (submitted, completed, today). */
  readonly days: number | null
  /** Of an extension, from 1. */
  readonly number: number | null
  readonly stretches: readonly CourseStretch[]
  /** A deadline that a later one has replaced. */
  readonly isReplaced: boolean
}

export interface TaskCourse {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly steps: readonly CourseStep[]
}

/**
 * The course of a task on one time axis, a step for each date that it knows, in time order but for
 * extensions, which follow the deadline that they replace. Rule: overdue runs from the deadline in
 * force to the day it was handed in (`submittedAt`, else `completedAt`), else to the reference date;
 * of what is done or submitted without a date nothing is claimed.
 */
export function buildTaskCourse(task: Task, reference: LocalDate): TaskCourse {
  const { assignedAt, due, extensions, submittedAt, completedAt, state } = task
  const first = firstDeadline(task)
  const isActive = state === 'not-started' || state === 'in-progress'
  const handedIn = isActive ? null : (submittedAt ?? completedAt)
  const end = handedIn ?? (isActive ? reference : null)
  const steps: CourseStep[] = [step('assigned', assignedAt)]
  if (first !== null) {
    const worked = end === null ? first : earlierDate(first, laterDate(end, assignedAt))
    steps.push({
      ...step('first-due', first),
      stretches: stretches(['worked', assignedAt, worked], ['left', worked, first]),
      isReplaced: extensions.length > 0,
    })
  }
  extensions.forEach(({ from, to }, place) => {
    steps.push({
      ...step('extension', to),
      days: daysBetween(from, to),
      number: place + 1,
      stretches: stretches(['extended', from, to]),
      isReplaced: place < extensions.length - 1,
    })
  })
  const ends: CourseStep[] = []
  if (submittedAt !== null) ends.push(endStep('submitted', submittedAt, due, handedIn))
  if (completedAt !== null) ends.push(endStep('completed', completedAt, due, handedIn))
  if (isActive) ends.push(endStep('today', reference, due, reference))
  else ends.push(step('today', reference))
  steps.push(...ends)
  const dates = steps.flatMap(({ date, stretches: drawn }) => [date, ...drawn.map(({ to }) => to)])
  const sorted = [...dates].sort(compareDates)
  return { from: sorted[0] ?? assignedAt, to: sorted.at(-1) ?? assignedAt, steps }
}

const step = (kind: CourseStep['kind'], date: LocalDate): CourseStep => ({
  kind,
  date,
  days: null,
  number: null,
  stretches: [],
  isReplaced: false,
})

/** A step that ends the work, or today's, with the days over the deadline if it is the one judged. */
function endStep(
  kind: CourseStep['kind'],
  date: LocalDate,
  due: LocalDate | null,
  judgedOn: LocalDate | null,
): CourseStep {
  const over = due === null || date !== judgedOn ? 0 : daysBetween(due, date)
  if (over <= 0 || due === null) return step(kind, date)
  return { ...step(kind, date), days: over, stretches: stretches(['overdue', due, date]) }
}

/** Those that are longer than nothing. */
const stretches = (
  ...given: readonly (readonly [CourseStretch['kind'], LocalDate, LocalDate])[]
): readonly CourseStretch[] =>
  given.flatMap(([kind, from, to]) => (from < to ? [{ kind, from, to }] : []))
