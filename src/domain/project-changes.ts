import { compareProjects } from './comparison'
import type { Difference } from './comparison'
import type { ProjectSlip } from './project-slip'
import type { JudgedProject } from './project-status'

/**
 * Whether a slip says something of the end: an actual or forecast end, or a day that has passed. An
 * unfinished project without a forecast has a negative slip that only counts the days up to its due
 * date.
 */
export const isKnownSlip = ({ closing, days }: ProjectSlip): boolean =>
  closing.actualEnd !== null || closing.forecastEnd !== null || days > 0

const isKnown = ({ slip }: JudgedProject): boolean => slip !== null && isKnownSlip(slip)

/** Differences of slip, joined on ids; a change is told only between two known ends. */
export function compareKnownSlips(
  now: readonly JudgedProject[],
  then: readonly JudgedProject[],
): ReadonlyMap<string, Difference> {
  const ids = (judged: readonly JudgedProject[]): ReadonlySet<string> =>
    new Set(judged.filter(isKnown).map(({ id }) => id))
  const [knownNow, knownThen] = [ids(now), ids(then)]
  return new Map(
    [...compareProjects(now, then)].map(([id, difference]) => [
      id,
      knownNow.has(id) && knownThen.has(id) ? difference : { ...difference, change: null },
    ]),
  )
}
