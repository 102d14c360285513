import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

function subscribe(listener: () => void): () => void {
  const set = (next: boolean): void => {
    isPrinting = next
    // The page is laid out for paper as soon as the event is over.
    flushSync(listener)
  }
  const start = (): void => set(true)
  const stop = (): void => set(false)
  window.addEventListener('beforeprint', start)
  window.addEventListener('afterprint', stop)
  return () => {
    window.removeEventListener('beforeprint', start)
    window.removeEventListener('afterprint', stop)
  }
}

/** @returns whether the page is being printed: what is drawn in pieces must then be whole */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}
