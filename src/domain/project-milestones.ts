import type { Milestone, Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import { compareDates, daysBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { milestoneSlip } from './project-slip'
import type { MilestoneSlip } from './project-slip'
import type { StatusToken } from './status'

export interface JudgedMilestone extends MilestoneSlip {
  readonly token: StatusToken
  /** Actual or forecast end; null where neither is reported. */
  readonly reportedEnd: LocalDate | null
  /** Days against the date first planned; null where it was not extended, or nothing is reported. */
  readonly daysAfterFirst: number | null
}

function tokenOf(
  { isFinished, due, days }: MilestoneSlip,
  hasForecast: boolean,
  { lateDays, atRiskDays }: WardRules['project'],
  reference: LocalDate,
): StatusToken {
  if (isFinished) return 'done'
  if (reference > due) return 'overdue'
  if (!hasForecast) return 'no-data'
  if (days >= lateDays) return 'late'
  return days >= atRiskDays ? 'at-risk' : 'on-track'
}

/**
 * A project's milestones on a day, by the date in force; judged by the rule of projects, one without
 * a forecast that is not yet due having no data.
 */
export function judgeMilestones(
  { milestones }: Pick<Project, 'milestones'>,
  rules: WardRules,
  reference: LocalDate,
): readonly JudgedMilestone[] {
  return milestones
    .map((milestone: Milestone) => {
      const slip = milestoneSlip(milestone, reference)
      const { forecastEnd, actualEnd, plannedEnd, extendedEnd } = milestone
      const isKnown = actualEnd !== null || forecastEnd !== null || slip.days > 0
      return {
        ...slip,
        token: tokenOf(slip, forecastEnd !== null, rules.project, reference),
        reportedEnd: isKnown ? slip.end : null,
        daysAfterFirst: extendedEnd === null || !isKnown ? null : daysBetween(plannedEnd, slip.end),
      }
    })
    .sort((left, right) => compareDates(left.milestone.plannedEnd, right.milestone.plannedEnd))
}
