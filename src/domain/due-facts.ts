import type { WardRules } from '../contract/rules'
import type { TaskFacts } from '../contract/summary'
import type { Task } from '../contract/tasks'
import { daysBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { sum } from '../lib/numbers'
import { judgeTask } from './task-status'
import { isActiveTask } from './task-summary'

/** Days overdue, both ends included; the last bucket has no end. */
export const ageingBuckets = [
  { id: '1-7', from: 1, to: 7 },
  { id: '8-15', from: 8, to: 15 },
  { id: '16-30', from: 16, to: 30 },
  { id: '31-60', from: 31, to: 60 },
  { id: 'over-60', from: 61, to: null },
] as const

export type AgeingBucket = (typeof ageingBuckets)[number]

export type AgeingId = AgeingBucket['id']

export type AgeingCounts = Readonly<Record<AgeingId, number>>

/** What the overview says about deadlines, from the summary or from the tasks themselves. */
export interface DueFacts {
  readonly overdue: number
  readonly dueSoon: number
  /** Active work without a deadline. */
  readonly noDeadline: number
  readonly submitted: number
  /** Not started, in progress and submitted. */
  readonly open: number
  /** All but the cancelled. The overdue are counted out of `open`: what is done cannot be overdue. */
  readonly counted: number
  readonly ageing: AgeingCounts
  /** Active work by deadline, for the calendar. */
  readonly activeByDue: ReadonlyMap<LocalDate, number>
}

/** The bucket of a number of days overdue, null when it is not overdue. */
export const ageingBucketOf = (days: number): AgeingId | null =>
  ageingBuckets.find(({ from, to }) => days >= from && (to === null || days <= to))?.id ?? null

/** How many are overdue by more than `days`; `days` is the end of a bucket. */
export const countOlderThan = (ageing: AgeingCounts, days: number): number =>
  sum(ageingBuckets.filter(({ from }) => from > days).map(({ id }) => ageing[id]))

const emptyAgeing = (): Record<AgeingId, number> => ({
  '1-7': 0,
  '8-15': 0,
  '16-30': 0,
  '31-60': 0,
  'over-60': 0,
})

/** From the facts of `summary.json`: no task is read. */
export function dueFactsOfSummary(
  { byState, byDue }: TaskFacts,
  rules: WardRules,
  reference: LocalDate,
): DueFacts {
  const facts = { overdue: 0, dueSoon: 0, noDeadline: 0 }
  const ageing = emptyAgeing()
  const activeByDue = new Map<LocalDate, number>()
  for (const { due, active } of byDue) {
    if (due === null) {
      facts.noDeadline += active
      continue
    }
    if (active > 0) {
      activeByDue.set(due, (activeByDue.get(due) ?? 0) + active)
    }
    const left = daysBetween(reference, due)
    const bucket = ageingBucketOf(-left)
    if (bucket !== null) {
      facts.overdue += active
      ageing[bucket] += active
    } else if (left <= rules.task.dueSoonDays) {
      facts.dueSoon += active
    }
  }
  const open = byState['not-started'] + byState['in-progress'] + byState.submitted
  return {
    ...facts,
    submitted: byState.submitted,
    open,
    counted: open + byState.done,
    ageing,
    activeByDue,
  }
}

/** The same facts from the tasks, for a page that has read them. */
export function dueFactsOfTasks(
  tasks: readonly Task[],
  rules: WardRules,
  reference: LocalDate,
): DueFacts {
  const facts = { overdue: 0, dueSoon: 0, noDeadline: 0, submitted: 0, open: 0, counted: 0 }
  const ageing = emptyAgeing()
  const activeByDue = new Map<LocalDate, number>()
  for (const task of tasks) {
    const { word, days, isOpen, isCounted } = judgeTask(task, rules, reference)
    facts.counted += isCounted ? 1 : 0
    facts.open += isOpen ? 1 : 0
    facts.submitted += task.state === 'submitted' ? 1 : 0
    facts.noDeadline += word === 'no-deadline' ? 1 : 0
    facts.dueSoon += word === 'due-soon' ? 1 : 0
    const bucket = word === 'overdue' && days !== null ? ageingBucketOf(days) : null
    if (bucket !== null) {
      facts.overdue += 1
      ageing[bucket] += 1
    }
    if (isActiveTask(task) && task.due !== null) {
      activeByDue.set(task.due, (activeByDue.get(task.due) ?? 0) + 1)
    }
  }
  return { ...facts, ageing, activeByDue }
}
