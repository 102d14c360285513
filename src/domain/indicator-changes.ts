import type { StatusToken } from './status'
import { compareStatus } from './status'

export type StatusChange = 'worse' | 'better'

/**
 * How a status moved since the snapshot compared with; null when it did not, and where either side
 * has none: what was not judged has not got worse.
 */
export function changeOfStatus(then: StatusToken | null, now: StatusToken): StatusChange | null {
  if (then === null || then === now || then === 'no-data' || now === 'no-data') return null
  return compareStatus(now, then) < 0 ? 'worse' : 'better'
}
