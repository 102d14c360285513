import type { WardRules } from '../contract/rules'
import { earlierDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { difference } from '../lib/numbers'
import { inTimeOrder, periodEnd, periodStart, periodYear, previousPeriod } from '../lib/periods'
import type { Period } from '../lib/periods'
import type { PlannedSeries } from './indicator-path'
import { judgeSeries } from './indicator-status'
import type { SeriesStatus } from './indicator-status'
import { isBelowPath } from './status'

/** One figure of a series as it was judged at its own moment. */
export interface JudgedPeriod {
  readonly period: Period
  /** null: reported without a value. */
  readonly status: SeriesStatus | null
  /** Actual − due, in the indicator's decimals. */
  readonly gap: number | null
  /** What the period itself added, where the one before it is known. */
  readonly added: number | null
  /** What the path rises by in the same time. */
  readonly needed: number | null
}

/**
 * Each figure, judged as it was at the end of its period, in time order. The last one is the judged
 * point itself. Of two values for one period the first counts; what is not yet judged is left out.
 * `from`: figures of earlier periods are left out.
 */
export function judgePeriods(
  series: PlannedSeries,
  thresholds: WardRules['indicator'],
  asOf: LocalDate,
  from: LocalDate | null = null,
): readonly JudgedPeriod[] {
  const ordered = inTimeOrder(series.actual)
  const rows: JudgedPeriod[] = []
  const seen = new Set<Period>()
  ordered.forEach(({ period, value }, place) => {
    if (seen.has(period) || periodStart(period) > asOf) return
    if (from !== null && periodEnd(period) < from) return
    seen.add(period)
    if (value === null) {
      rows.push({ period, status: null, gap: null, added: null, needed: null })
      return
    }
    const upTo = { ...series, actual: ordered.slice(0, place + 1) }
    const status = judgeSeries(upTo, thresholds, earlierDate(periodEnd(period), asOf))
    if (status.point?.period !== period) return
    rows.push({
      period,
      status,
      gap: difference(status.actual, status.due, series.decimals),
      ...changesSince(series, period, status, rows.at(-1)),
    })
  })
  return rows
}

function changesSince(
  series: PlannedSeries,
  period: Period,
  status: SeriesStatus,
  before: JudgedPeriod | undefined,
): Pick<JudgedPeriod, 'added' | 'needed'> {
  if (series.measure === 'yearly-average') return { added: null, needed: null }
  // A year's total starts from zero.
  const isNewYear =
    series.measure === 'year-total' && periodYear(previousPeriod(period)) < periodYear(period)
  if (isNewYear) return { added: status.actual, needed: status.due }
  if (before?.status == null || before.period !== previousPeriod(period)) {
    return { added: null, needed: null }
  }
  return {
    added: difference(status.actual, before.status.actual, series.decimals),
    needed: difference(status.due, before.status.due, series.decimals),
  }
}

/** How far a figure falls short of its path: positive is short, whichever way is better. */
const shortfall = ({ direction }: PlannedSeries, { gap }: JudgedPeriod): number | null =>
  gap === null || direction === null ? null : direction === 'at-least' ? -gap : gap

export interface WideningGap {
  /** Figures in a row, each further below its path than the one before; two at least. */
  readonly periods: number
  readonly from: number
  readonly to: number
}

/** The run of figures up to the last one in which the shortfall grew; null where it did not. */
export function findWideningGap(
  series: PlannedSeries,
  periods: readonly JudgedPeriod[],
): WideningGap | null {
  const gaps = periods.map((each) => shortfall(series, each))
  const to = gaps.at(-1) ?? null
  if (to === null || to <= 0) return null
  let first = gaps.length - 1
  for (; first > 0; first -= 1) {
    const before = gaps[first - 1] ?? null
    const here = gaps[first] ?? 0
    if (before === null || before <= 0 || before >= here) break
  }
  const from = gaps[first] ?? to
  const periodsInRun = gaps.length - first
  return periodsInRun < 2 ? null : { periods: periodsInRun, from, to }
}

/** The first of the last figures in a row that are all below the path, or all not below it. */
export function findRunStart(periods: readonly JudgedPeriod[]): Period | null {
  const judged = periods.filter(({ status }) => status !== null && status.token !== 'no-data')
  const isBelow = (each: JudgedPeriod): boolean =>
    each.status !== null && isBelowPath(each.status.token)
  const last = judged.at(-1)
  if (last === undefined) return null
  const turn = judged.findLastIndex((each) => isBelow(each) !== isBelow(last))
  return judged[turn + 1]?.period ?? null
}
