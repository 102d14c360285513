import type { IndicatorScope } from '../contract/indicators'
import { compareDates } from '../lib/dates'
import { compareStatus, isBelowPath } from './status'
import type { JudgedIndicator } from './indicator-status'

export interface IndicatorGroups {
  readonly below: readonly JudgedIndicator[]
  readonly onPath: readonly JudgedIndicator[]
  /** Done, then what has no status. */
  readonly rest: readonly JudgedIndicator[]
}

export const hasScope = ({ indicator }: JudgedIndicator, scope: IndicatorScope): boolean =>
  indicator.scopes.includes(scope)

export interface BelowCount {
  readonly below: number
  readonly of: number
  /** Without a status, for whatever reason: part of `of`, but not known to be on path. */
  readonly unjudged: number
}

/** Rule: "dưới lộ trình" counts at risk, late and overdue, out of all that are given. */
export const countBelowPath = (judged: readonly JudgedIndicator[]): BelowCount => ({
  below: judged.filter(({ token }) => isBelowPath(token)).length,
  of: judged.length,
  unjudged: judged.filter(({ token }) => token === 'no-data').length,
})

// Late without a per cent has nothing of what is due: the widest gap.
const gapOrder = ({ token, percent }: JudgedIndicator): number =>
  percent ?? (isBelowPath(token) ? -Infinity : Infinity)

const compareNumbers = (left: number, right: number): number =>
  left < right ? -1 : left > right ? 1 : 0

/** Orders by gap to what is due, the widest first; equal ones by weight of status, then by code. */
export const compareByGap = (left: JudgedIndicator, right: JudgedIndicator): number =>
  compareNumbers(gapOrder(left), gapOrder(right)) ||
  compareStatus(left.token, right.token) ||
  compareDates(left.indicator.code, right.indicator.code)

/** The three groups that a list of targets stands in, each sorted by gap. */
export function groupIndicators(judged: readonly JudgedIndicator[]): IndicatorGroups {
  const sorted = [...judged].sort(compareByGap)
  const rest = sorted.filter(({ token }) => token === 'done' || token === 'no-data')
  return {
    below: sorted.filter(({ token }) => isBelowPath(token)),
    onPath: sorted.filter(({ token }) => token === 'on-track'),
    rest: rest.sort((left, right) => compareStatus(left.token, right.token)),
  }
}
