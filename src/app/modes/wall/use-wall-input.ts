import { useEffect, useRef } from 'react'

interface Handlers {
  /** Any key, and any movement or press of a pointer. */
  onTouch: () => void
  onStep: (by: 1 | -1) => void
  onOpen: () => void
  onLeave: () => void
}

/** What a person at the wall does. Keys that a focused link takes are left to it. */
export function useWallInput(handlers: Handlers): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOnLink = event.target instanceof Element && event.target.closest('a') !== null
      if (event.key === 'Escape') latest.current.onLeave()
      else if (event.key === 'ArrowRight') latest.current.onStep(1)
      else if (event.key === 'ArrowLeft') latest.current.onStep(-1)
      else if (event.key === 'Enter' && !isOnLink) latest.current.onOpen()
      else latest.current.onTouch()
    }
    // A browser reports a resting pointer as moved whenever the page under it changes.
    let last: { x: number; y: number } | null = null
    const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
      const isResting = last?.x === x && last.y === y
      last = { x, y }
      if (!isResting) latest.current.onTouch()
    }
    const onPress = () => latest.current.onTouch()
    window.addEventListener('keydown', onKey)
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerdown', onPress)
    window.addEventListener('wheel', onPress, { passive: true })
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerdown', onPress)
      window.removeEventListener('wheel', onPress)
    }
  }, [])
}
