import type { Milestone } from '../contract/projects'
import { addDays, daysBetween, laterDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'

export interface MilestoneSlip {
  readonly milestone: Milestone
  readonly due: LocalDate
  readonly end: LocalDate
  /** end − due in days; negative when early. */
  readonly days: number
  readonly isFinished: boolean
}

export interface ProjectSlip {
  readonly closing: Milestone
  /** The date in force. */
  readonly due: LocalDate
  /** The date first planned; differs from `due` after an extension. */
  readonly firstDue: LocalDate
  readonly isExtended: boolean
  readonly end: LocalDate
  readonly days: number
  /** Whether the slip is that of another milestone, the closing one having no forecast. */
  readonly isInferred: boolean
  /** The unfinished milestone with the largest slip; null when all are finished. */
  readonly cause: MilestoneSlip | null
}

/** Rule: due is `extendedEnd`, else `plannedEnd`. */
export const milestoneDue = ({ extendedEnd, plannedEnd }: Milestone): LocalDate =>
  extendedEnd ?? plannedEnd

/** Rule: end is `actualEnd`, else the later of `forecastEnd` and the reference date. */
export const milestoneEnd = (
  { actualEnd, forecastEnd }: Milestone,
  reference: LocalDate,
): LocalDate => actualEnd ?? (forecastEnd === null ? reference : laterDate(forecastEnd, reference))

/** Rule: slip is end − due in days. */
export function milestoneSlip(milestone: Milestone, reference: LocalDate): MilestoneSlip {
  const due = milestoneDue(milestone)
  const end = milestoneEnd(milestone, reference)
  const isFinished = milestone.actualEnd !== null
  return { milestone, due, end, days: daysBetween(due, end), isFinished }
}

/** The one planned to end last; of equal ones the last listed. */
export function lastPlanned(milestones: readonly Milestone[]): Milestone | null {
  return milestones.reduce<Milestone | null>(
    (last, milestone) =>
      last === null || milestone.plannedEnd >= last.plannedEnd ? milestone : last,
    null,
  )
}

/** Rule: the closing milestone is the last `handover` one, else the one planned last. */
export const closingMilestone = (milestones: readonly Milestone[]): Milestone | null =>
  lastPlanned(milestones.filter(({ stage }) => stage === 'handover')) ?? lastPlanned(milestones)

function findCause(slips: readonly MilestoneSlip[]): MilestoneSlip | null {
  return slips.reduce<MilestoneSlip | null>((cause, slip) => {
    const isCause =
      cause === null || slip.days > cause.days || (slip.days === cause.days && slip.due < cause.due)
    return isCause ? slip : cause
  }, null)
}

/**
 * How far a project's closing milestone is from its due date on a day; null without milestones.
 * Rule: without a forecast on the closing one, the largest slip of an unfinished milestone, marked
 * as inferred. The cause is the unfinished one with the largest slip, the earliest due on ties.
 */
export function findProjectSlip(
  milestones: readonly Milestone[],
  reference: LocalDate,
): ProjectSlip | null {
  const closing = closingMilestone(milestones)
  if (closing === null) {
    return null
  }
  const own = milestoneSlip(closing, reference)
  const cause = findCause(
    milestones
      .map((milestone) => milestoneSlip(milestone, reference))
      .filter(({ isFinished }) => !isFinished),
  )
  const isInferred = closing.actualEnd === null && closing.forecastEnd === null
  const days = isInferred && cause !== null ? cause.days : own.days
  return {
    closing,
    due: own.due,
    firstDue: closing.plannedEnd,
    isExtended: closing.extendedEnd !== null,
    end: addDays(own.due, days),
    days,
    isInferred,
    cause,
  }
}
