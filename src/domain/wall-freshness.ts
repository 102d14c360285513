import type { Source } from '../contract/ward'
import { daysBetween, wardDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { lateSourceIds } from './sources'

/** A snapshot is due every week; a wall shows one that is a week old with a mark. */
const oldFromDays = 7

/**
 * How many days ago a snapshot was published, once that is a week or more; null before.
 * @param publishedAt milliseconds since 1970
 * @param reference the day that the page shows
 */
export function daysOfOldSnapshot(publishedAt: number, reference: LocalDate): number | null {
  const days = daysBetween(wardDate(publishedAt), reference)
  return days >= oldFromDays ? days : null
}

/** How many of the sources behind some records are late; an id that no source has counts nothing. */
export function countLateSources(
  sourceIds: Iterable<string>,
  sources: readonly Source[],
  reference: LocalDate,
): number {
  const late = lateSourceIds(sources, reference)
  return new Set([...sourceIds].filter((id) => late.has(id))).size
}
