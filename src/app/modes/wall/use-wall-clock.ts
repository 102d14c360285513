import { useCallback, useEffect, useState } from 'react'
import { nextWallChange, pauseAt, pauseOn } from '../../../domain/wall-scene'
import type { WallPause, WallSceneId } from '../../../domain/wall-scene'

interface WallClockState {
  /** The device's clock when it was last looked at, milliseconds since 1970. */
  now: number
  pause: WallPause | null
  /** Stands still on a scene for a minute from now. */
  hold: (scene: WallSceneId) => void
}

/** A pointer that moves on holds the wall anew at most this often. */
const holdAgainMs = 1_000

/** Looks at the clock when something may change, and when a page that slept wakes; counts nothing. */
export function useWallClock(): WallClockState {
  const [now, setNow] = useState(Date.now)
  const [held, setHeld] = useState<WallPause | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      const at = Date.now()
      setNow(at)
      timer = setTimeout(look, Math.max(1, nextWallChange(at, held) - at))
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearTimeout(timer)
    }
  }, [held])
  const hold = useCallback((scene: WallSceneId) => {
    const pause = pauseOn(scene, Date.now())
    setHeld((before) =>
      before?.scene === scene && pause.until - before.until < holdAgainMs ? before : pause,
    )
  }, [])
  return { now, pause: pauseAt(held, now), hold }
}
