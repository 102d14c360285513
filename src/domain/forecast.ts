import type { Indicator } from '../contract/indicators'
import { monthsBetween } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { roundHalfAway } from '../lib/numbers'
import { inTimeOrder, periodEnd } from '../lib/periods'
import type { Period } from '../lib/periods'

/** Where the goal lies in what the pace so far leads to. */
export type Chance = 'above-90' | 'above-half' | 'below-half' | 'below-10'

export interface Forecast {
  readonly kind: 'forecast'
  /** The last closed figure, from which the pace runs on. */
  readonly last: { readonly period: Period; readonly date: LocalDate; readonly value: number }
  /** Closed figures that the pace is taken from, 6 to 12. */
  readonly points: number
  /** In the indicator's unit a month, one decimal more than the indicator has. */
  readonly pace: number
  readonly paceLow: number
  readonly paceHigh: number
  /** From the last closed figure to the end of the goal's period. */
  readonly months: number
  readonly end: LocalDate
  /** At `end`, in the indicator's decimals. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** The pace that would just reach the goal. */
  readonly needed: number
  readonly chance: Chance
  /** Value or interval would have left what the figure can be. */
  readonly isHeld: boolean
}

/** Why nothing is foretold. */
export type NoForecast =
  'no-goal' | 'past-goal' | 'yearly-figures' | 'steps' | 'open-direction' | 'too-few'

const mostPoints = 12
const fewestPoints = 6

interface Spot {
  readonly at: number
  readonly value: number
}

/** The value a part (0 to 1) of the way through sorted numbers, straight between neighbours. */
function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}

const ascending = (left: number, right: number): number => left - right

/** The slopes between each pair of figures, sorted. */
const pairSlopes = (spots: readonly Spot[]): number[] =>
  spots
    .flatMap((left, place) =>
      spots.slice(place + 1).map((right) => (right.value - left.value) / (right.at - left.at)),
    )
    .sort(ascending)

function closedSpots({ actual }: Indicator, asOf: LocalDate) {
  const seen = new Set<Period>()
  return inTimeOrder(actual)
    .flatMap(({ period, value, estimated }) => {
      if (value === null || estimated === true || periodEnd(period) > asOf) return []
      if (seen.has(period)) return []
      seen.add(period)
      return [{ period, date: periodEnd(period), value }]
    })
    .slice(-mostPoints)
}

/** What a value cannot leave: a share lies within 0 and 100, a running total does not fall. */
function boundsOf(indicator: Indicator, last: number, goal: number): readonly [number, number] {
  const isShare = indicator.unit === '%' && goal >= 0 && goal <= 100 && last >= 0 && last <= 100
  const floor = indicator.measure === 'term-total' ? last : goal >= 0 && last >= 0 ? 0 : -Infinity
  return [floor, isShare ? 100 : Infinity]
}

function chanceOf(isAtMost: boolean, goal: number, low: number, middle: number, high: number) {
  const [worst, best] = isAtMost ? [-high, -low] : [low, high]
  const wanted = isAtMost ? -goal : goal
  const centre = isAtMost ? -middle : middle
  if (wanted > best) return 'below-10'
  if (wanted > centre) return 'below-half'
  return wanted >= worst ? 'above-half' : 'above-90'
}

/**
 * Where a level or a term's total ends if the pace so far is kept.
 * Rule: the pace is the median of the slopes between each pair of the last twelve closed figures
 * (Theil–Sen: one odd figure does not move it), at least six; it runs on from the last of them. The
 * 80 % interval lets the 10th and the 90th per cent point of those slopes run on: eight of ten paces
 * seen so far lie between them. Yearly totals and averages start anew, and what moves in steps has no
 * pace: none is given.
 */
export function forecastIndicator(indicator: Indicator, asOf: LocalDate): Forecast | NoForecast {
  const { goal, measure, path, decimals, direction } = indicator
  if (goal === null) return 'no-goal'
  if (direction === null) return 'open-direction'
  const end = periodEnd(goal.period)
  if (end <= asOf) return 'past-goal'
  if (measure === 'year-total' || measure === 'yearly-average') return 'yearly-figures'
  if (path === 'step') return 'steps'
  const closed = closedSpots(indicator, asOf)
  const first = closed[0]
  const last = closed.at(-1)
  if (first === undefined || last === undefined || closed.length < fewestPoints) return 'too-few'

  const spots = closed.map(({ date, value }) => ({ at: monthsBetween(first.date, date), value }))
  const slopes = pairSlopes(spots)
  const median = quantile(slopes, 0.5)
  const [slopeLow, slopeHigh] = [quantile(slopes, 0.1), quantile(slopes, 0.9)]
  const months = roundHalfAway(monthsBetween(last.date, end), 2)
  const pace = roundHalfAway(median, decimals + 1)
  const [floor, ceiling] = boundsOf(indicator, last.value, goal.value)
  const held = (value: number): number =>
    roundHalfAway(Math.min(ceiling, Math.max(floor, value)), decimals)
  const free = last.value + pace * months
  const freeLow = last.value + roundHalfAway(slopeLow, decimals + 1) * months
  const freeHigh = last.value + roundHalfAway(slopeHigh, decimals + 1) * months
  const [value, low, high] = [held(free), held(freeLow), held(freeHigh)]
  return {
    kind: 'forecast',
    last,
    points: closed.length,
    pace,
    paceLow: roundHalfAway(slopeLow, decimals + 1),
    paceHigh: roundHalfAway(slopeHigh, decimals + 1),
    months,
    end,
    value,
    low,
    high,
    needed: roundHalfAway((goal.value - last.value) / months, decimals + 1),
    isHeld: freeLow < floor || freeHigh > ceiling,
    chance: chanceOf(direction === 'at-most', goal.value, low, value, high),
  }
}
