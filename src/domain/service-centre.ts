import type { ServicePart } from '../contract/indicators'
import { yearOf } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { percentOf, roundHalfAway, sum } from '../lib/numbers'
import { inTimeOrder, nextPeriod, periodEnd, periodStart, periodYear } from '../lib/periods'
import type { Period } from '../lib/periods'
import { hasScope } from './indicator-groups'
import type { JudgedIndicator } from './indicator-status'
import { isBelowPath } from './status'

export interface SeriesPoint {
  readonly period: Period
  /** null is a gap, never 0. */
  readonly value: number | null
}

export interface ServiceFigure {
  readonly part: ServicePart
  readonly judged: JudgedIndicator
  readonly year: number
  /** Every month of the year up to the day of the data, reported or not. */
  readonly months: readonly SeriesPoint[]
  /** The last month with a value. */
  readonly latest: SeriesPoint | null
  /** The plan's last point of the year; null where the year has none. */
  readonly yearTarget: number | null
}

export interface ServiceCentre {
  /** How many files were received; it has no target to be judged by. */
  readonly received: ServiceFigure | null
  /** The judged parts, in the contract's order. */
  readonly figures: readonly ServiceFigure[]
  readonly below: number
  /** Parts that have a status: what those below are counted out of. */
  readonly of: number
}

export interface ServiceScore {
  readonly parts: readonly {
    readonly part: ServicePart
    readonly judged: JudgedIndicator
    readonly value: number | null
    readonly max: number | null
    /** value as per cent of the part's maximum, one decimal. */
    readonly percent: number | null
  }[]
  /** Of 100; null while a part has no value or no maximum. */
  readonly total: number | null
  readonly max: number | null
}

const centreParts: readonly ServicePart[] = [
  'received',
  'on-time',
  'online',
  'online-payment',
  'digitised',
  'satisfaction',
]

const scoreParts: readonly ServicePart[] = [
  'transparency',
  'progress',
  'digitised',
  'online',
  'satisfaction',
]

function monthsOfYear(year: number, asOf: LocalDate): Period[] {
  const months: Period[] = []
  for (
    let month: Period = `${String(year)}-01`;
    periodYear(month) === year && periodStart(month) <= asOf;
    month = nextPeriod(month)
  ) {
    months.push(month)
  }
  return months
}

function describe(judged: JudgedIndicator, part: ServicePart, asOf: LocalDate): ServiceFigure {
  const { indicator, point } = judged
  // In January the last year's figures stand until the first of the new year comes.
  const lastReported = inTimeOrder(indicator.actual).findLast(
    ({ period, value }) => value !== null && periodStart(period) <= asOf,
  )
  const year = periodYear(point?.period ?? lastReported?.period ?? String(yearOf(asOf)))
  const valueOf = new Map(indicator.actual.map(({ period, value }) => [period, value] as const))
  const months = monthsOfYear(year, asOf)
    .filter((period) => periodEnd(period) <= asOf || valueOf.has(period))
    .map((period) => ({ period, value: valueOf.get(period) ?? null }))
  return {
    part,
    judged,
    year,
    months,
    latest: months.findLast(({ value }) => value !== null) ?? null,
    yearTarget:
      inTimeOrder(indicator.plan).findLast(({ period }) => periodYear(period) === year)?.value ??
      null,
  }
}

/** The service centre's figures. Of two indicators for one part the first counts. */
export function describeServiceCentre(
  judged: readonly JudgedIndicator[],
  asOf: LocalDate,
): ServiceCentre {
  const own = judged.filter((each) => hasScope(each, 'service-centre'))
  const figures = centreParts.flatMap((part) => {
    const found = own.find(({ indicator }) => indicator.part === part)
    return found === undefined ? [] : [describe(found, part, asOf)]
  })
  const rated = figures.filter(({ part }) => part !== 'received')
  const withStatus = rated.filter((figure) => figure.judged.token !== 'no-data')
  return {
    received: figures.find(({ part }) => part === 'received') ?? null,
    figures: rated,
    below: withStatus.filter((figure) => isBelowPath(figure.judged.token)).length,
    of: withStatus.length,
  }
}

/** The parts of Decision 766; a part's `goal.value` is its maximum, together 100. */
export function describeServiceScore(judged: readonly JudgedIndicator[]): ServiceScore {
  const own = judged.filter((each) => hasScope(each, 'service-score'))
  const parts = scoreParts.flatMap((part) => {
    const found = own.find(({ indicator }) => indicator.part === part)
    if (found === undefined) {
      return []
    }
    const value = found.actual
    const max = found.indicator.goal?.value ?? null
    const percent = value === null || max === null ? null : percentOf(value, max)
    return [{ part, judged: found, value, max, percent }]
  })
  const values = parts.flatMap(({ value }) => value ?? [])
  const maxima = parts.flatMap(({ max }) => max ?? [])
  const isWhole = values.length === scoreParts.length && maxima.length === scoreParts.length
  return {
    parts,
    total: isWhole ? roundHalfAway(sum(values), 2) : null,
    max: isWhole ? sum(maxima) : null,
  }
}
