import { useSyncExternalStore } from 'react'

/** How much fits on the page: one column, two, or three (a desk's large screen, a wall). */
export type Density = 'narrow' | 'medium' | 'wide'

// In rem, so that larger text counts as a smaller page: 1366 px is medium, 1920 px and 4K are wide.
const mediumFrom = 84
const wideFrom = 108

// Asked for at every render, and the computed style costs a layout: measured once for each change.
let known: Density | null = null

function readDensity(): Density {
  // The window's width says nothing about paper, which `styles/print.css` makes a medium page.
  if (document.documentElement.hasAttribute('data-print')) return 'medium'
  known ??= measureDensity()
  return known
}

function measureDensity(): Density {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
  const width = window.innerWidth / rem
  if (width >= wideFrom) return 'wide'
  return width >= mediumFrom ? 'medium' : 'narrow'
}

function subscribe(listener: () => void): () => void {
  const onChange = () => {
    known = null
    listener()
  }
  // Nobody has watched until now.
  known = null
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-size', 'data-mode'] })
  window.addEventListener('resize', onChange)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', onChange)
  }
}

export function useDensity(): Density {
  return useSyncExternalStore(subscribe, readDensity)
}
