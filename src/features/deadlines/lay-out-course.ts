import type { TaskCourse } from '../../domain/task-course'
import { addMonths, daysBetween, makeDate, monthOf, yearOf } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

export interface CourseAxis {
  /** Per cent of the axis, 0 to 100. */
  readonly at: (date: LocalDate) => number
  /** First days of months, at most six, from the earliest. */
  readonly ticks: readonly LocalDate[]
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const
const ticksAtMost = 6

/** One axis of time for a course, with a little room at both ends for its marks. */
export function layOutCourse({ from, to }: Pick<TaskCourse, 'from' | 'to'>): CourseAxis {
  const days = Math.max(1, daysBetween(from, to))
  const room = 0.02
  const at = (date: LocalDate): number =>
    100 * (room + (1 - 2 * room) * (daysBetween(from, date) / days))
  const firstMonth = makeDate(yearOf(from), monthOf(from), 1)
  const months: LocalDate[] = []
  for (let month = firstMonth; month <= to && months.length < 1200; month = addMonths(month, 1)) {
    if (month >= from) months.push(month)
  }
  const step = steps.find((each) => months.filter(isEvery(each)).length <= ticksAtMost) ?? 120
  return { at, ticks: months.filter(isEvery(step)) }
}

/** Months counted from January, so that the ticks of a year fall on its quarters and halves. */
const isEvery =
  (step: number) =>
  (month: LocalDate): boolean =>
    (yearOf(month) * 12 + monthOf(month) - 1) % step === 0
