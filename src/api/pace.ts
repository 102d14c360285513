/**
 * How long to wait, in milliseconds, after a number of failed refreshes in a row (1 or more): an
 * eighth of the interval, then twice as long each time, up to nine tenths of the interval, so that
 * data is fresh within one interval of the server's recovery. `chance` (0 to 1) shortens it by up
 * to 22 %, so that screens that failed together do not come back together.
 */
export function waitAfterFailures(failures: number, intervalMs: number, chance: number): number {
  const share = Math.min(1, 2 ** (failures - 4))
  return Math.round(intervalMs * share * (0.7 + 0.2 * chance))
}

/** How long to wait, in milliseconds, before attempt 2, 3, ... of one reading: about 1 s, 2 s, ... */
export function waitBeforeRetry(failures: number, chance: number): number {
  return Math.round(Math.min(8000, 1000 * 2 ** failures) * (0.75 + 0.5 * chance))
}

/**
 * How long no byte may come, in milliseconds, after a number of attempts in a row that ended so: half
 * a minute, then twice as long each time, up to four minutes, for a server that thinks for long.
 */
export function patienceAfter(timeouts: number): number {
  return 30_000 * Math.min(8, 2 ** timeouts)
}

/** How long a file that never arrived waits before a panel asks again by itself: 24 to 30 s. */
export function waitWhileMissing(chance: number): number {
  return Math.round(24_000 + 6_000 * chance)
}
