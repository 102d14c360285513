import { useSyncExternalStore } from 'react'
import { wardClock } from './clock'

/**
 * Now by the ward's clock, in milliseconds since 1970 at the last full minute; draws again as the
 * minute turns. `sampleNow` is the index's `sample.now`, null for real data.
 */
export function useNow(sampleNow: string | null): number {
  const clock = wardClock(sampleNow)
  return useSyncExternalStore(clock.subscribe, clock.read)
}
