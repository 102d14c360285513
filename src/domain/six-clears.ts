import type { WardRules } from '../contract/rules'
import type { Task } from '../contract/tasks'
import { percentOf } from '../lib/numbers'
import type { StatusToken } from './status'
import { isOpenTask } from './task-status'

/** Rõ việc, rõ người, rõ trách nhiệm, rõ sản phẩm, rõ kết quả, rõ thời hạn. */
export const sixClears = [
  'work',
  'person',
  'responsibility',
  'product',
  'result',
  'deadline',
] as const

export type Clear = (typeof sixClears)[number]

/** What says nothing when it is all that a field says; compared in small letters, trimmed. */
const clearPlaceholders: readonly string[] = [
  '…',
  '...',
  '-',
  '–',
  '—',
  'theo quy định',
  'thường xuyên',
]

export interface SixClearsStatus {
  /** Open tasks with all six, out of the open ones. */
  readonly complete: number
  readonly of: number
  readonly percent: number | null
  readonly token: StatusToken
  readonly missing: Readonly<Record<Clear, number>>
}

export interface ClearState {
  readonly clear: Clear
  /** `empty`: nothing stands there; `placeholder`: only words that say nothing. */
  readonly state: 'clear' | 'empty' | 'placeholder'
  /** The placeholder as it was written. */
  readonly placeholder: string | null
}

function stateOfText(text: string | null): Omit<ClearState, 'clear'> {
  const plain = (text ?? '').normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  if (plain === '') return { state: 'empty', placeholder: null }
  return clearPlaceholders.includes(plain)
    ? { state: 'placeholder', placeholder: (text ?? '').trim() }
    : { state: 'clear', placeholder: null }
}

const stateOfRecord = (found: string | null): Omit<ClearState, 'clear'> => ({
  state: found === null ? 'empty' : 'clear',
  placeholder: null,
})

/** How each of the six stands, in their order. Rule: empty, or only a placeholder, is missing. */
export function judgeClears(task: Task): readonly ClearState[] {
  const states: Record<Clear, Omit<ClearState, 'clear'>> = {
    work: stateOfText(task.title),
    person: stateOfRecord(task.ownerId),
    responsibility: stateOfRecord(task.leadUnitId),
    product: stateOfText(task.deliverable),
    result: stateOfText(task.expectedResult),
    deadline: stateOfRecord(task.due),
  }
  return sixClears.map((clear) => ({ clear, ...states[clear] }))
}

/** Rule: empty, or only a placeholder, is missing. In the order of the six. */
export const missingClears = (task: Task): readonly Clear[] =>
  judgeClears(task).flatMap(({ clear, state }) => (state === 'clear' ? [] : [clear]))

/** How complete the six clears are over the open tasks. */
export function judgeSixClears(tasks: readonly Task[], rules: WardRules): SixClearsStatus {
  const missing = { work: 0, person: 0, responsibility: 0, product: 0, result: 0, deadline: 0 }
  const open = tasks.filter(isOpenTask)
  let complete = 0
  for (const task of open) {
    const lacks = missingClears(task)
    complete += lacks.length === 0 ? 1 : 0
    for (const clear of lacks) {
      missing[clear] += 1
    }
  }
  const percent = percentOf(complete, open.length)
  const { onTrack, atRisk } = rules.sixClears
  const token =
    percent === null
      ? 'no-data'
      : percent >= onTrack
        ? 'on-track'
        : percent >= atRisk
          ? 'at-risk'
          : 'late'
  return { complete, of: open.length, percent, token, missing }
}
