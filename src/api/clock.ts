import { wardClock as readWardClock } from '../domain/snapshots'

const minuteMs = 60_000

/** The ward's clock: the time there, and a call at each full minute. */
export interface WardClock {
  /** Milliseconds since 1970 at the last full minute: the same number until the next one. */
  read: () => number
  /** What it showed at a moment of the device's own clock; both in milliseconds since 1970. */
  at: (deviceTime: number) => number
  /** Calls back at each full minute, and when a page that slept wakes. Returns how to stop. */
  subscribe: (listener: () => void) => () => void
}

/**
 * The clock of real data (`sampleNow` null), or of sample data whose time stood at `sampleNow` (a
 * date-time with its offset) when the page was opened, `openedAt` (milliseconds since 1970).
 */
export function createWardClock(sampleNow: string | null, openedAt: number): WardClock {
  const index = sampleNow === null ? {} : { sample: { now: sampleNow } }
  const at = (deviceTime: number) => readWardClock(index, openedAt, deviceTime)
  const now = () => at(Date.now())
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, minuteMs - (now() % minuteMs))
    for (const listener of listeners) listener()
  }
  return {
    at,
    read: () => Math.floor(now() / minuteMs) * minuteMs,
    subscribe(listener) {
      if (listeners.size === 0) {
        document.addEventListener('visibilitychange', tell)
        tell()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        document.removeEventListener('visibilitychange', tell)
        clearTimeout(timer)
      }
    },
  }
}

const openedAt = Date.now()
let current: { sampleNow: string | null; clock: WardClock } | null = null

/** The page's one clock; a new one only when the data changes between real and sample. */
export function wardClock(sampleNow: string | null): WardClock {
  if (current?.sampleNow !== sampleNow) {
    current = { sampleNow, clock: createWardClock(sampleNow, openedAt) }
  }
  return current.clock
}

/** When something happened by the ward's clock; until there is one, by the device's. */
export const onWardClock = (deviceTime: number): number =>
  current ? current.clock.at(deviceTime) : deviceTime
