import { forecastIndicator } from '../../domain/forecast'
import type { Forecast, NoForecast } from '../../domain/forecast'
import { judgePeriods } from '../../domain/indicator-periods'
import type { JudgedPeriod } from '../../domain/indicator-periods'
import { judgeIndicator } from '../../domain/indicator-status'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { difference } from '../../lib/numbers'
import { nameTargetRows } from './target-rows'
import type { TargetRow, TargetTableRow } from './target-rows'
import type { TargetsData } from './use-targets'

/** One target with all that its page tells of it. */
export interface DescribedTarget {
  row: TargetTableRow
  judged: JudgedIndicator
  /** As it stood in the snapshot compared with. */
  then: JudgedIndicator | null
  /** In time order. */
  periods: readonly JudgedPeriod[]
  forecast: Forecast | NoForecast
  /** Actual − due, in the indicator's decimals. */
  gap: number | null
}

export const gapOf = ({ actual, due, indicator }: JudgedIndicator): number | null =>
  difference(actual, due, indicator.decimals)

/** Judges one target, now and then, and each of its periods. */
export function describeTarget(found: TargetRow, data: TargetsData): DescribedTarget | null {
  const { ward, view, before } = data
  const [row] = nameTargetRows([found], ward, view.reference.date)
  if (row === undefined) return null
  const { judged } = row
  const earlier = before?.items.find(({ id }) => id === judged.id)
  return {
    row,
    judged,
    then:
      earlier && view.comparedWith
        ? judgeIndicator(earlier, ward.rules, view.comparedWith.asOf)
        : null,
    periods: judgePeriods(judged.indicator, ward.rules.indicator, ward.asOf),
    forecast: forecastIndicator(judged.indicator, ward.asOf),
    gap: gapOf(judged),
  }
}
