import type { JudgedTask } from './task-status'

/** How far the conclusions of a meeting have come; the four parts add up to all of them. */
export interface ConclusionProgress<Judged> {
  readonly total: number
  readonly done: number
  readonly submitted: number
  /** Active and not overdue, those without a deadline included. */
  readonly running: number
  /** The longest overdue first. */
  readonly overdue: readonly Judged[]
}

/** Rule: a conclusion of a meeting is a task whose document names that day as `meetingOn`. */
export const isConclusionOf = (meetingOn: string, { task }: JudgedTask): boolean =>
  task.document.kind === 'conclusion' && task.document.meetingOn === meetingOn

/** @param conclusions the judged tasks of one meeting; cancelled ones count nowhere */
export function countConclusions<Judged extends JudgedTask>(
  conclusions: readonly Judged[],
): ConclusionProgress<Judged> {
  const counted = conclusions.filter(({ isCounted }) => isCounted)
  const overdue = counted
    .filter(({ word }) => word === 'overdue')
    .sort((left, right) => (right.days ?? 0) - (left.days ?? 0))
  const done = counted.filter(({ task }) => task.state === 'done').length
  const submitted = counted.filter(({ task }) => task.state === 'submitted').length
  const total = counted.length
  return { total, done, submitted, running: total - done - submitted - overdue.length, overdue }
}
