import { isLateProject } from './project-status'
import type { JudgedProject } from './project-status'

/** The groups of a list by status, in their order: those apart stand last and in no sum. */
export const projectGroups = [
  'late',
  'at-risk',
  'on-track',
  'done',
  'no-milestones',
  'apart',
] as const

export type ProjectGroup = (typeof projectGroups)[number]

/** Rule: late and overdue together; whatever its dates say, a stalled or suspended one is apart. */
export function projectGroupOf({ isApart, token }: JudgedProject): ProjectGroup {
  if (isApart) return 'apart'
  if (token === 'no-data') return 'no-milestones'
  return token === 'overdue' || token === 'late' ? 'late' : token
}

/**
 * Rule: a late project is held by site clearance while households have not handed over their land,
 * those proposed to be left out included.
 */
export function isHeldByClearance(judged: JudgedProject): boolean {
  const { clearance } = judged.project
  if (clearance === null || !isLateProject(judged)) return false
  return clearance.households.total > clearance.households.handedOver
}
