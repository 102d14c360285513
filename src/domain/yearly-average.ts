import type { ActualPoint, PlanPoint } from '../contract/indicators'
import type { LocalDate } from '../lib/dates'
import { comparePeriods, inTimeOrder, periodEnd, periodYear } from '../lib/periods'
import type { Period } from '../lib/periods'
import { mean } from '../lib/numbers'

/** One year of an average; `running` marks a year that counts with its last value so far. */
export interface YearOfAverage {
  readonly year: number
  readonly plan: number
  readonly actual: number
  readonly running: boolean
  readonly estimated: boolean
}

export interface AverageOfYears {
  readonly plan: number
  readonly actual: number
  readonly years: readonly YearOfAverage[]
}

/**
 * Rule: plan and actual are each the mean over the years up to the judged one that have both; a
 * running year counts with its last value, marked. Null when no year has both.
 */
export function averageOfYears(
  plan: readonly PlanPoint[],
  actual: readonly ActualPoint[],
  judged: Period,
  asOf: LocalDate,
): AverageOfYears | null {
  const planOf = new Map(
    inTimeOrder(plan).map(({ period, value }) => [periodYear(period), value] as const),
  )
  const years = new Map<number, YearOfAverage>()
  for (const { period, value, estimated } of inTimeOrder(actual)) {
    const year = periodYear(period)
    const planned = planOf.get(year)
    if (value !== null && planned !== undefined && comparePeriods(period, judged) <= 0) {
      years.set(year, {
        year,
        plan: planned,
        actual: value,
        running: periodEnd(String(year)) > asOf,
        estimated: estimated === true,
      })
    }
  }
  const counted = [...years.values()]
  const meanPlan = mean(counted.map((year) => year.plan))
  const meanActual = mean(counted.map((year) => year.actual))
  return meanPlan === null || meanActual === null
    ? null
    : { plan: meanPlan, actual: meanActual, years: counted }
}
