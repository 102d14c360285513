import { compareByGap } from '../../domain/indicator-groups'
import type { JudgedIndicator } from '../../domain/indicator-status'
import type { RollUp } from '../../domain/programme'
import { compareBySlip } from '../../domain/project-status'
import type { JudgedProject } from '../../domain/project-status'
import { compareStatus, statusOrder } from '../../domain/status'
import type { JudgedTask } from '../../domain/task-status'
import { compareDates } from '../../lib/dates'
import type { LinkedPart } from './programme-search'

export interface PartRecords {
  readonly indicators: readonly JudgedIndicator[]
  readonly projects: readonly JudgedProject[]
  readonly tasks: readonly JudgedTask[]
}

const byDeadline = (left: JudgedTask, right: JudgedTask): number =>
  compareStatus(left.token, right.token) ||
  compareDates(left.task.due ?? '9999', right.task.due ?? '9999')

/**
 * The records that a number of a row counts, exceptions first. `whole`: everything, but of the tasks
 * only those that are not done, which are what is left to do.
 */
export function recordsOfPart(work: RollUp, part: LinkedPart | 'whole'): PartRecords {
  const none: PartRecords = { indicators: [], projects: [], tasks: [] }
  const targets = [...work.targets].sort(compareByGap)
  const others = [...work.otherIndicators].sort(compareByGap)
  const projects = [...work.projects].sort(compareBySlip)
  const tasks = [...work.tasks].sort(byDeadline)
  if (part === 'whole') {
    return {
      indicators: [...targets, ...others],
      projects: [...projects, ...work.apartProjects],
      tasks: tasks.filter(({ token }) => token !== 'done'),
    }
  }
  if (part === 'others') return { ...none, indicators: others }
  if (part === 'apart') return { ...none, projects: work.apartProjects }
  const token = statusOrder.find((known) => part.endsWith(`-${known}`))
  const keep = (judged: { readonly token: string }): boolean =>
    token === undefined || judged.token === token
  if (part.startsWith('targets')) return { ...none, indicators: targets.filter(keep) }
  if (part.startsWith('projects')) return { ...none, projects: projects.filter(keep) }
  return { ...none, tasks: tasks.filter(keep) }
}

/** The part's status; null where it is all of a kind. */
export const tokenOfPart = (part: LinkedPart | 'whole') =>
  statusOrder.find((known) => part.endsWith(`-${known}`)) ?? null
