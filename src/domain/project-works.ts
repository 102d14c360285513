import type { Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import type { LocalDate } from '../lib/dates'
import { inTimeOrder } from '../lib/periods'
import { judgeSeries } from './indicator-status'
import type { SeriesStatus } from './indicator-status'

/**
 * A project's works in per cent against their plan, judged as an indicator that stands by itself:
 * the goal is the last planned point, and nothing is due before the first.
 */
export function judgeWorks(
  { physicalProgress }: Project,
  rules: WardRules,
  asOf: LocalDate,
): SeriesStatus {
  const last = inTimeOrder(physicalProgress).at(-1)
  return judgeSeries(
    {
      direction: 'at-least',
      measure: 'level',
      frequency: 'monthly',
      path: 'line',
      decimals: 1,
      baseline: null,
      goal: last === undefined ? null : { period: last.period, value: last.planned },
      plan: physicalProgress.map(({ period, planned }) => ({ period, value: planned })),
      actual: physicalProgress.map(({ period, actual }) => ({ period, value: actual })),
    },
    rules.indicator,
    asOf,
  )
}
