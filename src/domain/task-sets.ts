import type { WardRules } from '../contract/rules'
import type { LocalDate } from '../lib/dates'
import { bucketOf, workBuckets } from './people'
import { missingClears, sixClears } from './six-clears'
import type { Clear } from './six-clears'
import { judgePunctuality } from './task-punctuality'
import type { JudgedTask } from './task-status'

/** What the numbers of a unit or a person count among their tasks. */
export const taskSets = [
  ...workBuckets,
  'open',
  'done',
  'on-time',
  'judged',
  'complete',
  'unclear',
  ...sixClears,
] as const

export type TaskSet = (typeof taskSets)[number]

const isClear = (set: TaskSet): set is Clear => sixClears.some((clear) => clear === set)

/**
 * Whether a number counts a task. `judged` is what punctuality is out of, `on-time` what it counts;
 * `complete`, `unclear` and each of the six clears (which the task lacks) are about open tasks only.
 */
export function isInTaskSet(
  judged: JudgedTask,
  set: TaskSet,
  rules: WardRules,
  reference: LocalDate,
): boolean {
  const { task, isOpen, word } = judged
  if (isClear(set)) return isOpen && missingClears(task).includes(set)
  switch (set) {
    case 'open':
      return isOpen
    case 'done':
      return word === 'done'
    case 'judged':
      return judgePunctuality([task], rules, reference).of === 1
    case 'on-time':
      return judgePunctuality([task], rules, reference).onTime === 1
    case 'complete':
      return isOpen && missingClears(task).length === 0
    case 'unclear':
      return isOpen && missingClears(task).length > 0
    case 'overdue':
    case 'due-soon':
    case 'near':
    case 'middle':
    case 'far':
    case 'submitted':
    case 'no-deadline':
      return bucketOf(judged, rules) === set
  }
}

/** How much of the open work lacks one of the six clears: 0 none, then below 15 %, below 30 %, more. */
export function missingLevel(missing: number, open: number): 0 | 1 | 2 | 3 {
  const share = open === 0 ? 0 : (100 * missing) / open
  return share === 0 ? 0 : share < 15 ? 1 : share < 30 ? 2 : 3
}
