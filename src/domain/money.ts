import type { Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import { yearOf } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway, sum } from '../lib/numbers'
import { inTimeOrder, periodStart, periodYear } from '../lib/periods'
import type { PlannedSeries } from './indicator-path'
import { judgeSeries } from './indicator-status'
import type { SeriesStatus } from './indicator-status'
import type { StatusToken } from './status'

export interface JudgedDisbursement extends SeriesStatus {
  readonly year: number
  /** Whole đồng; null when the year has no plan. */
  readonly yearPlan: number | null
}

/** Payments of the projects together, whole đồng. */
export interface DisbursementHeadline {
  /** (actual − due) as per cent of the year's plan, one decimal; null when nothing can be said. */
  readonly points: number | null
  readonly actual: number
  readonly due: number
  readonly yearPlan: number
  /** Actual as per cent of due, one decimal. */
  readonly percent: number | null
  readonly token: StatusToken
  readonly year: number
  readonly included: number
  /** Projects with a plan that have reported no payment this year. */
  readonly leftOut: number
  /** Projects without a plan for this year up to their last payment: nothing to be left out of. */
  readonly unplanned: number
}

/** Rule: a year's plan is its last `planned`. */
export function yearPlanOf({ disbursement }: Project, year: number): number | null {
  const last = inTimeOrder(disbursement).findLast(({ period }) => periodYear(period) === year)
  return last?.planned ?? null
}

/** The year of the last payment reported by `asOf`, else the year of `asOf`. */
function judgedYear({ disbursement }: Project, asOf: LocalDate): number {
  const last = inTimeOrder(disbursement).findLast(
    ({ period, actual }) => actual !== null && periodStart(period) <= asOf,
  )
  return last === undefined ? yearOf(asOf) : periodYear(last.period)
}

/**
 * A project's payments against its plan, judged as a yearly total is.
 * Rule: an actual of a running period is the figure up to `asOf`; what is due is the line between
 * the neighbouring planned points on that day, from 0 on 1 January.
 */
export function judgeDisbursement(
  project: Project,
  rules: WardRules,
  asOf: LocalDate,
): JudgedDisbursement {
  const year = judgedYear(project, asOf)
  const yearPlan = yearPlanOf(project, year)
  const series: PlannedSeries = {
    direction: 'at-least',
    measure: 'year-total',
    frequency: 'monthly',
    path: 'line',
    decimals: 0,
    baseline: null,
    goal: yearPlan === null ? null : { period: String(year), value: yearPlan },
    plan: project.disbursement.map(({ period, planned }) => ({ period, value: planned })),
    actual: project.disbursement.map(({ period, actual }) => ({ period, value: actual })),
  }
  return { ...judgeSeries(series, rules.indicator, asOf), year, yearPlan }
}

/** How a project stands in the sum of payments. */
export type DisbursementPart = 'included' | 'left-out' | 'unplanned' | 'apart'

/**
 * Rule: a project that has reported no payment this year is left out, and so are those apart; one
 * without a plan for the year has nothing to be left out of.
 */
export function disbursementPartOf(
  project: Project,
  { year, point, actual, due, yearPlan }: JudgedDisbursement,
  asOf: LocalDate,
): DisbursementPart {
  const thisYear = yearOf(asOf)
  if (project.stalled !== null || project.state === 'suspended') {
    return 'apart'
  }
  if (yearPlanOf(project, thisYear) === null) {
    return 'unplanned'
  }
  if (point === null || year !== thisYear) {
    return 'left-out'
  }
  return actual === null || due === null || yearPlan === null ? 'unplanned' : 'included'
}

/** Rule: the headline is Σ actual − Σ due over Σ year's plan, in points. */
export function sumDisbursement(
  projects: readonly Project[],
  rules: WardRules,
  asOf: LocalDate,
): DisbursementHeadline {
  const judged = projects.map((project) => {
    const money = judgeDisbursement(project, rules, asOf)
    return { ...money, part: disbursementPartOf(project, money, asOf) }
  })
  const count = (wanted: DisbursementPart): number =>
    judged.filter(({ part }) => part === wanted).length
  const included = judged.flatMap(({ part, actual, due, yearPlan }) =>
    part !== 'included' || actual === null || due === null || yearPlan === null
      ? []
      : [{ actual, due, yearPlan }],
  )
  const actual = sum(included.map((money) => money.actual))
  const due = sum(included.map((money) => money.due))
  const yearPlan = sum(included.map((money) => money.yearPlan))
  const percent = due > 0 ? roundHalfAway((100 * actual) / due, 1) : null
  return {
    points: yearPlan > 0 ? roundHalfAway((100 * (actual - due)) / yearPlan, 1) : null,
    actual,
    due,
    yearPlan,
    percent,
    token: tokenOf(included.length, percent, rules.indicator),
    year: yearOf(asOf),
    included: included.length,
    leftOut: count('left-out'),
    unplanned: count('unplanned'),
  }
}

function tokenOf(
  included: number,
  percent: number | null,
  { onTrack, atRisk }: WardRules['indicator'],
): StatusToken {
  if (included === 0) {
    return 'no-data'
  }
  const share = percent ?? Infinity
  return share >= onTrack ? 'on-track' : share >= atRisk ? 'at-risk' : 'late'
}
