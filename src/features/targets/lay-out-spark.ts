import type { WardRules } from '../../contract/rules'
import { judgePeriods } from '../../domain/indicator-periods'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { addMonths, monthsBetween } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

/** The drawing is this wide and high; it is stretched into its cell. */
export const sparkBox = 100

export interface Spark {
  /** Points of a line, in the box, y downwards. */
  points: readonly (readonly [number, number])[]
  /** Where 100 per cent of the path lies. */
  hundred: number
  /** Of the last twelve months, the lowest and the highest per cent. */
  from: number
  to: number
}

const shownMonths = 11
/** Points of per cent: less movement than this would look like more than it is. */
const leastSpan = 6
const edge = 8

/** The last twelve months as per cent of the path, on a scale of their own that holds 100. */
export function layOutSpark(
  { indicator, point }: JudgedIndicator,
  rules: WardRules,
  asOf: LocalDate,
): Spark | null {
  if (point === null || indicator.frequency === 'yearly') return null
  const start = addMonths(point.moment, -shownMonths)
  const shown = judgePeriods(indicator, rules.indicator, asOf, start).flatMap(({ status }) =>
    status?.point && status.percent !== null
      ? [{ at: monthsBetween(start, status.point.moment), percent: status.percent }]
      : [],
  )
  if (shown.length < 2) return null
  const percents = shown.map(({ percent }) => percent)
  const [from, to] = [Math.min(...percents), Math.max(...percents)]
  const low = Math.min(from, 100)
  const span = Math.max(Math.max(to, 100) - low, leastSpan)
  const bottom = low - (span - (Math.max(to, 100) - low)) / 2
  const inner = sparkBox - 2 * edge
  const y = (percent: number): number =>
    Math.round((edge + inner * (1 - (percent - bottom) / span)) * 10) / 10
  const x = (at: number): number => Math.round((2 + (94 * at) / shownMonths) * 10) / 10
  return {
    points: shown.map(({ at, percent }) => [x(at), y(percent)] as const),
    hundred: y(100),
    from,
    to,
  }
}
