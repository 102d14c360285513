import type { Clearance } from '../contract/clearance'
import { compareDates, monthsBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway } from '../lib/numbers'

/** Households by group at one report, and land in hectares. */
export interface ClearanceReport {
  readonly date: LocalDate
  readonly unpaid: number
  readonly paidNotHandedOver: number
  readonly proposedOut: number
  readonly handedOver: number
  /** All that have not handed over: total − handed over. */
  readonly remaining: number
  readonly landHandedOver: number
}

export interface ClearanceCourse {
  /** In time order, the shown one last. */
  readonly reports: readonly ClearanceReport[]
  /** Whole months from the first report to the last. */
  readonly months: number
  /** Households handed over since the first report, and since the last but one. */
  readonly gained: number
  readonly gainedLast: number
}

/** Site clearance from report to report; each one's rest is counted from today's total. */
export function clearanceCourse({
  history,
  households,
  land,
  reportedOn,
}: Clearance): ClearanceCourse {
  const shown = { ...households, date: reportedOn, landHandedOver: land.handedOver }
  const reports = [...history.filter(({ date }) => date < reportedOn), shown]
    .sort((left, right) => compareDates(left.date, right.date))
    .map(({ date, unpaid, paidNotHandedOver, proposedOut, handedOver, landHandedOver }) => ({
      date,
      unpaid,
      paidNotHandedOver,
      proposedOut,
      handedOver,
      remaining: households.total - handedOver,
      landHandedOver,
    }))
  const first = reports[0]
  const before = reports.at(-2)
  return {
    reports,
    months: first === undefined ? 0 : roundHalfAway(monthsBetween(first.date, reportedOn), 0),
    gained: first === undefined ? 0 : households.handedOver - first.handedOver,
    gainedLast: before === undefined ? 0 : households.handedOver - before.handedOver,
  }
}
