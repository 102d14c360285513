import type { DigitalField, Indicator } from '../contract/indicators'
import type { LocalDate } from '../lib/dates'
import { sum } from '../lib/numbers'
import { inTimeOrder, periodStart, previousPeriod } from '../lib/periods'
import { hasScope } from './indicator-groups'
import type { JudgedIndicator } from './indicator-status'
import type { SeriesPoint } from './service-centre'

export interface DigitalFieldCount {
  readonly field: DigitalField
  /** On track or done. */
  readonly met: number
  /** All that have a status. */
  readonly of: number
  /** Not yet due or without figures: outside both counts. */
  readonly noData: number
  readonly indicators: readonly JudgedIndicator[]
}

export interface DigitalCounts {
  readonly fields: readonly DigitalFieldCount[]
  readonly met: number
  readonly of: number
  readonly noData: number
}

/**
 * The last periods of an indicator up to a day, oldest first; a period without a figure is a gap.
 * The course ends with the last period that has a value; without one it is empty.
 */
export function recentCourse(
  { actual }: Indicator,
  asOf: LocalDate,
  periods: number,
): readonly SeriesPoint[] {
  const reported = new Map(
    actual
      .filter(({ period, value }) => value !== null && periodStart(period) <= asOf)
      .map(({ period, value }) => [period, value] as const),
  )
  const order = inTimeOrder([...reported.keys()].map((period) => ({ period })))
  const first = order[0]?.period
  const last = order.at(-1)?.period
  if (first === undefined || last === undefined) return []
  const course: SeriesPoint[] = []
  for (
    let period = last;
    course.length < periods && periodStart(period) >= periodStart(first);
    period = previousPeriod(period)
  ) {
    course.unshift({ period, value: reported.get(period) ?? null })
  }
  return course
}

const fieldOrder: readonly DigitalField[] = [
  'service-centre',
  'direction',
  'digital-economy',
  'education',
  'cyber-security',
]

const isMet = ({ token }: JudgedIndicator): boolean => token === 'on-track' || token === 'done'

/**
 * The five digital fields: met is on track or done, out of the indicators that have a status. What
 * is not yet due or has no figure is neither met nor missed, so it is counted beside.
 */
export function countDigitalFields(judged: readonly JudgedIndicator[]): DigitalCounts {
  const own = judged.filter((each) => hasScope(each, 'digital'))
  const fields = fieldOrder.map((field) => {
    const indicators = own.filter(({ indicator }) => indicator.field === field)
    const withStatus = indicators.filter(({ token }) => token !== 'no-data')
    return {
      field,
      met: withStatus.filter(isMet).length,
      of: withStatus.length,
      noData: indicators.length - withStatus.length,
      indicators,
    }
  })
  const total = (count: (field: DigitalFieldCount) => number): number => sum(fields.map(count))
  return {
    fields,
    met: total(({ met }) => met),
    of: total((field) => field.of),
    noData: total(({ noData }) => noData),
  }
}
