import type { Clearance } from '../contract/clearance'
import type { Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import { addDays, compareDates, daysBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { lastPlanned, milestoneDue } from './project-slip'
import type { StatusToken } from './status'

const paceDays = 30.44
const paceReports = 4

export interface HandoverReport {
  readonly date: LocalDate
  /** Households that have handed over. */
  readonly handedOver: number
}

export type ClearanceWord =
  'done' | 'overdue' | 'late' | 'at-risk' | 'on-track' | 'no-due' | 'no-date'

export interface JudgedClearance {
  readonly token: StatusToken
  readonly word: ClearanceWord
  readonly clearance: Clearance
  /** Households that have not handed over, those proposed to be left out included. */
  readonly remaining: number
  readonly due: LocalDate | null
  /** The owner's forecast, named apart from the date by pace. */
  readonly forecast: LocalDate | null
  /** Households per 30.44 days over `reports`, not rounded; null from fewer than two. */
  readonly pace: number | null
  /** What the pace is taken from, in time order, at most four. */
  readonly reports: readonly HandoverReport[]
  readonly dateByPace: LocalDate | null
  /** Date by pace − due, in days. */
  readonly days: number | null
}

function recentReports({ history, reportedOn, households }: Clearance): HandoverReport[] {
  const earlier = history
    .filter(({ date }) => date < reportedOn)
    .map(({ date, handedOver }) => ({ date, handedOver }))
    .sort((left, right) => compareDates(left.date, right.date))
  return [...earlier, { date: reportedOn, handedOver: households.handedOver }].slice(-paceReports)
}

/**
 * A project's site clearance on a day; null for a project without any.
 * Rule: remaining is total − handed over. Due is that of the last clearance milestone. The pace is
 * taken over the last four reports; zero or below gives no date. The date by pace counts from the
 * last report, rounded up to a whole day. Done at 0; overdue after due; no date: no data; else the
 * date by pace − due against `lateDays` and `atRiskDays`.
 */
export function judgeClearance(
  { clearance, milestones }: Project,
  rules: WardRules,
  reference: LocalDate,
): JudgedClearance | null {
  if (clearance === null) {
    return null
  }
  const milestone = lastPlanned(milestones.filter(({ stage }) => stage === 'clearance'))
  const due = milestone === null ? null : milestoneDue(milestone)
  const remaining = clearance.households.total - clearance.households.handedOver
  const reports = recentReports(clearance)
  const first = reports[0]
  const last = reports.at(-1)
  const elapsed = first === undefined || last === undefined ? 0 : daysBetween(first.date, last.date)
  const gained = first === undefined || last === undefined ? 0 : last.handedOver - first.handedOver
  const dateByPace =
    gained > 0 && elapsed > 0 && remaining > 0
      ? addDays(clearance.reportedOn, Math.ceil((remaining * elapsed) / gained))
      : null
  const days = due === null || dateByPace === null ? null : daysBetween(due, dateByPace)

  function reach(): { readonly token: StatusToken; readonly word: ClearanceWord } {
    if (remaining <= 0) {
      return { token: 'done', word: 'done' }
    }
    if (due === null) {
      return { token: 'no-data', word: 'no-due' }
    }
    if (reference > due) {
      return { token: 'overdue', word: 'overdue' }
    }
    if (days === null) {
      return { token: 'no-data', word: 'no-date' }
    }
    if (days >= rules.project.lateDays) {
      return { token: 'late', word: 'late' }
    }
    return days >= rules.project.atRiskDays
      ? { token: 'at-risk', word: 'at-risk' }
      : { token: 'on-track', word: 'on-track' }
  }

  return {
    ...reach(),
    clearance,
    remaining,
    due,
    forecast: milestone?.forecastEnd ?? null,
    pace: elapsed > 0 ? (gained / elapsed) * paceDays : null,
    reports,
    dateByPace,
    days,
  }
}
