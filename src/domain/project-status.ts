import type { WardRules } from '../contract/rules'
import type { Project } from '../contract/projects'
import { compareDates, monthsBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { findProjectSlip } from './project-slip'
import type { ProjectSlip } from './project-slip'
import { compareStatus, isLate } from './status'
import type { StatusToken } from './status'

export type ProjectWord =
  | 'stalled'
  | 'suspended'
  | 'completed'
  | 'completed-late'
  | 'no-milestones'
  | 'overdue'
  | 'late'
  | 'at-risk'
  | 'on-track'

export interface JudgedProject {
  readonly id: string
  readonly project: Project
  readonly token: StatusToken
  readonly word: ProjectWord
  /** Stalled or suspended: outside counts, sums and denominators. */
  readonly isApart: boolean
  readonly slip: ProjectSlip | null
  /** "Chậm trên 24 tháng", a word beside the status. */
  readonly isVeryLate: boolean
  /** Months from the first planned date to the end; null without milestones. */
  readonly monthsAfterFirstDue: number | null
  readonly thresholds: WardRules['project']
}

export interface ProjectCounts {
  readonly late: number
  /** Not apart: what the late ones are counted out of. */
  readonly of: number
  readonly apart: number
  readonly veryLate: number
  /** Not apart and without a status: part of `of`, but not known to be on time. */
  readonly unjudged: number
  /** Not apart and completed, which says nothing of the others. */
  readonly done: number
}

interface Verdict {
  readonly token: StatusToken
  readonly word: ProjectWord
}

function reach(
  { stalled, state }: Project,
  slip: ProjectSlip | null,
  { lateDays, atRiskDays }: WardRules['project'],
  reference: LocalDate,
): Verdict {
  if (stalled !== null) {
    return { token: 'no-data', word: 'stalled' }
  }
  if (state === 'suspended') {
    return { token: 'no-data', word: 'suspended' }
  }
  if (state === 'completed') {
    return { token: 'done', word: (slip?.days ?? 0) > 0 ? 'completed-late' : 'completed' }
  }
  if (slip === null) {
    return { token: 'no-data', word: 'no-milestones' }
  }
  if (reference > slip.due) {
    return { token: 'overdue', word: 'overdue' }
  }
  if (slip.days >= lateDays) {
    return { token: 'late', word: 'late' }
  }
  return slip.days >= atRiskDays
    ? { token: 'at-risk', word: 'at-risk' }
    : { token: 'on-track', word: 'on-track' }
}

/**
 * The status of a project on a day, with the slip that it was reached by.
 * Rule: stalled or suspended stand apart; else completed: done; no milestones: no data; reference
 * date after due: overdue; slip from `lateDays` late, from `atRiskDays` at risk, less on track.
 * Very late is more than `veryLateMonths` after the first planned date, whatever was extended.
 */
export function judgeProject(
  project: Project,
  rules: WardRules,
  reference: LocalDate,
): JudgedProject {
  const found = findProjectSlip(project.milestones, reference)
  // A completed project whose closing milestone has no end yet would slip on with every day.
  const isUnknown = project.state === 'completed' && found?.closing.actualEnd === null
  const slip = isUnknown ? null : found
  const { token, word } = reach(project, slip, rules.project, reference)
  const monthsAfterFirstDue = slip === null ? null : monthsBetween(slip.firstDue, slip.end)
  return {
    id: project.id,
    project,
    token,
    word,
    isApart: project.stalled !== null || project.state === 'suspended',
    slip,
    isVeryLate: monthsAfterFirstDue !== null && monthsAfterFirstDue > rules.project.veryLateMonths,
    monthsAfterFirstDue,
    thresholds: rules.project,
  }
}

/** Rule: a "dự án chậm" is late or overdue, out of the projects that are not apart. */
export const isLateProject = ({ isApart, token }: JudgedProject): boolean =>
  !isApart && isLate(token)

export function countProjects(judged: readonly JudgedProject[]): ProjectCounts {
  const counted = judged.filter(({ isApart }) => !isApart)
  return {
    late: counted.filter(isLateProject).length,
    of: counted.length,
    apart: judged.length - counted.length,
    veryLate: counted.filter(({ isVeryLate }) => isVeryLate).length,
    unjudged: counted.filter(({ token }) => token === 'no-data').length,
    done: counted.filter(({ token }) => token === 'done').length,
  }
}

/** Orders projects by slip, the largest first, then by weight of status and code. */
export const compareBySlip = (left: JudgedProject, right: JudgedProject): number => {
  const days = ({ slip }: JudgedProject): number => slip?.days ?? Number.NEGATIVE_INFINITY
  const [leftDays, rightDays] = [days(left), days(right)]
  return leftDays === rightDays
    ? compareStatus(left.token, right.token) || compareDates(left.project.code, right.project.code)
    : leftDays > rightDays
      ? -1
      : 1
}
