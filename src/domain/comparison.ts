import type { JudgedIndicator } from './indicator-status'
import type { JudgedProject } from './project-status'
import { isLateProject } from './project-status'
import { isBelowPath } from './status'
import type { StatusToken } from './status'
import { difference } from '../lib/numbers'

/** Since the snapshot compared with, of one record; both sides judged by the same rules. */
export interface Difference {
  readonly id: string
  /** now − then: points of per cent, or days of slip; null when either side has none. */
  readonly change: number | null
  /** null for a record that did not exist then. */
  readonly tokenThen: StatusToken | null
  /** Not late (or below) then, and so now. A record that is new counts. */
  readonly isNewlyLate: boolean
  /** Late (or below) then, and not so now. */
  readonly isRecovered: boolean
}

interface Compared {
  readonly id: string
  readonly token: StatusToken
}

function compareById<Judged extends Compared>(
  now: readonly Judged[],
  then: readonly Judged[],
  isBad: (judged: Judged) => boolean,
  change: (now: Judged, then: Judged) => number | null,
): ReadonlyMap<string, Difference> {
  const before = new Map(then.toReversed().map((judged) => [judged.id, judged] as const))
  return new Map(
    now.toReversed().map((judged) => {
      const earlier = before.get(judged.id)
      const wasBad = earlier !== undefined && isBad(earlier)
      return [
        judged.id,
        {
          id: judged.id,
          change: earlier === undefined ? null : change(judged, earlier),
          tokenThen: earlier?.token ?? null,
          isNewlyLate: isBad(judged) && !wasBad,
          isRecovered: wasBad && !isBad(judged),
        },
      ] as const
    }),
  )
}

/** Per cent of what is due, now − then in points, joined on ids. */
export const compareIndicators = (
  now: readonly JudgedIndicator[],
  then: readonly JudgedIndicator[],
): ReadonlyMap<string, Difference> =>
  compareById(
    now,
    then,
    ({ token }) => isBelowPath(token),
    (shown, earlier) => difference(shown.percent, earlier.percent, 1),
  )

/** Days of slip, now − then, joined on ids. */
export const compareProjects = (
  now: readonly JudgedProject[],
  then: readonly JudgedProject[],
): ReadonlyMap<string, Difference> =>
  compareById(now, then, isLateProject, (shown, earlier) =>
    difference(shown.slip?.days ?? null, earlier.slip?.days ?? null, 0),
  )

export const countNewlyLate = (differences: ReadonlyMap<string, Difference>): number =>
  [...differences.values()].filter(({ isNewlyLate }) => isNewlyLate).length

export const countRecovered = (differences: ReadonlyMap<string, Difference>): number =>
  [...differences.values()].filter(({ isRecovered }) => isRecovered).length
