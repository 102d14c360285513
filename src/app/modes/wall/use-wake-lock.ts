import { useEffect, useState } from 'react'

/** Whether the screen is kept from going dark; `absent`: no HTTPS, or a browser that cannot. */
export type WakeLockState = 'on' | 'off' | 'absent'

/**
 * Keeps the screen awake. A browser lets go of the lock whenever the page is hidden, so it is asked
 * for again when the page becomes visible; a refusal is harmless and only said.
 */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>(() =>
    'wakeLock' in navigator ? 'off' : 'absent',
  )
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let isOver = false
    let held: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible' || held?.released === false) return
      try {
        const lock = await navigator.wakeLock.request('screen')
        if (isOver) {
          await lock.release()
          return
        }
        held = lock
        setState('on')
        lock.addEventListener('release', () => {
          if (!isOver) setState('off')
        })
      } catch {
        if (!isOver) setState('off')
      }
    }
    const askAgain = () => void ask()
    askAgain()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', askAgain)
      void held?.release()
    }
  }, [])
  return state
}
