import type { Readings } from '../contract/readings'
import type { Source } from '../contract/ward'
import { daysBetween } from '../lib/dates'
import type { DateTime, LocalDate } from '../lib/dates'

export interface JudgedSource {
  readonly id: string
  readonly source: Source
  /** A mark beside statuses, never a status. */
  readonly isLate: boolean
  /** Days after `nextDueOn`; null when not late. */
  readonly daysLate: number | null
  /** When its figures are from: of a live source the time of its readings. */
  readonly updatedAt: DateTime | null
}

/**
 * Rule: late when the reference date is after `nextDueOn`. A `live` source's age is that of its
 * readings (null where they have not been read).
 */
export function judgeSource(
  source: Source,
  reference: LocalDate,
  readings: Pick<Readings, 'observedAt'> | null,
): JudgedSource {
  const { nextDueOn, cadence, reportedAt } = source
  const isLate = nextDueOn !== null && reference > nextDueOn
  return {
    id: source.id,
    source,
    isLate,
    daysLate: isLate ? daysBetween(nextDueOn, reference) : null,
    updatedAt: cadence === 'live' ? (readings?.observedAt ?? reportedAt) : reportedAt,
  }
}

export const judgeSources = (
  sources: readonly Source[],
  reference: LocalDate,
  readings: Pick<Readings, 'observedAt'> | null,
): readonly JudgedSource[] => sources.map((source) => judgeSource(source, reference, readings))

/**
 * Whether a source has never reported: nothing says that it is on time. A live source reports by its
 * readings.
 */
export const hasUnreported = (sources: readonly Source[]): boolean =>
  sources.some(({ cadence, reportedAt }) => cadence !== 'live' && reportedAt === null)

/** The ids of late sources, for the mark beside a figure that one of them supplies. */
export const lateSourceIds = (sources: readonly Source[], reference: LocalDate): Set<string> =>
  new Set(
    judgeSources(sources, reference, null)
      .filter(({ isLate }) => isLate)
      .map(({ id }) => id),
  )
