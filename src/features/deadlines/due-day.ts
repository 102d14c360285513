import type { LocalDate } from '../../lib/dates'
import { tasksTarget } from './deadlines-search'

/** The rows that a day of the calendar counts: work that runs, or that is overdue since then. */
export const dayTarget = (date: LocalDate, isPast: boolean) =>
  tasksTarget({ status: isPast ? ['overdue'] : ['due-soon', 'on-track'], from: date, to: date })
