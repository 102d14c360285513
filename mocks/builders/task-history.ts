import type { Task, TaskState } from '../../src/contract/tasks'
import { atMinute, daysBetween } from '../calendar'
import { lastDay } from '../history'
import type { TaskIdea } from './task-pool'

/** A task with all that ever happens to it. */
export interface TaskRow extends Omit<TaskIdea, 'window'> {
  id: string
  document: Task['document']
  assignedAt: string
  startedAt: string | null
  submittedAt: string | null
  completedAt: string | null
  cancelledAt: string | null
  result: string | null
  /** The first deadline when there are extensions, else the only one. */
  due: string | null
  extensions: readonly Task['extensions'][number][]
  /** Minute of the day at which its officer writes. */
  minute: number
}

/** The task as it was known on a day; null before it was given. */
export function seeTask(row: TaskRow, asOf: string): Task | null {
  if (row.assignedAt > asOf) return null
  const extensions = row.extensions.filter(({ approvedAt }) => approvedAt <= asOf)
  const state = stateOn(row, asOf)
  const isDone = state === 'done'
  return {
    id: row.id,
    title: row.title,
    ownerId: row.ownerId,
    leadUnitId: row.leadUnitId,
    supportUnitIds: [...row.supportUnitIds],
    deliverable: row.deliverable,
    expectedResult: row.expectedResult,
    due: extensions.at(-1)?.to ?? row.due,
    assignedAt: row.assignedAt,
    document: row.document,
    solutionId: row.solutionId,
    indicatorId: row.indicatorId,
    projectId: row.projectId,
    hotspotId: row.hotspotId,
    state,
    progress: progressOn(row, state, asOf),
    submittedAt: isKnown(row.submittedAt, asOf) ? row.submittedAt : null,
    completedAt: isDone ? row.completedAt : null,
    result: isDone ? row.result : null,
    extensions: extensions.map((extension) => ({ ...extension })),
    updatedAt: atMinute(lastChange(row, asOf), row.minute),
    sourceId: 'van-phong-dang-uy',
  }
}

function isKnown(date: string | null, asOf: string): boolean {
  return date !== null && date <= asOf
}

/** The state on a day on which the task had been given. */
export function stateOn(row: TaskRow, asOf: string): TaskState {
  if (isKnown(row.cancelledAt, asOf)) return 'cancelled'
  if (isKnown(row.completedAt, asOf)) return 'done'
  if (isKnown(row.submittedAt, asOf)) return 'submitted'
  return isKnown(row.startedAt, asOf) ? 'in-progress' : 'not-started'
}

function progressOn(row: TaskRow, state: TaskState, asOf: string): number | null {
  if (state === 'done' || state === 'submitted') return 100
  if (state === 'not-started') return 0
  if (state === 'cancelled' || row.startedAt === null || row.minute % 13 === 0) return null
  const end = row.submittedAt ?? row.completedAt ?? row.due ?? lastDay
  const whole = Math.max(20, daysBetween(row.startedAt, end))
  const part = Math.min(0.95, daysBetween(row.startedAt, asOf) / whole)
  return Math.max(5, Math.round(part * 19) * 5)
}

function lastChange(row: TaskRow, asOf: string): string {
  const days = [
    row.assignedAt,
    row.startedAt,
    row.submittedAt,
    row.completedAt,
    row.cancelledAt,
    ...row.extensions.map(({ approvedAt }) => approvedAt),
  ]
  return days.reduce<string>(
    (latest, day) => (day !== null && day <= asOf && day > latest ? day : latest),
    row.assignedAt,
  )
}

/** The deadline in force on a day. */
export function dueOn(row: TaskRow, asOf: string): string | null {
  return row.extensions.filter(({ approvedAt }) => approvedAt <= asOf).at(-1)?.to ?? row.due
}
