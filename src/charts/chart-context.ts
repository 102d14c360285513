import { useMemo, useSyncExternalStore } from 'react'
import type { ChartContext } from './chart-option'
import { palettes } from './palette'
import type { ThemeName } from './palette'

const font = "'Noto Sans', system-ui, 'Segoe UI', Roboto, Arial, sans-serif"

/** @returns a context for drawing in `theme` on a page whose root font is `rootPx` wide (16 normally). */
export function createChartContext(theme: ThemeName, rootPx: number): ChartContext {
  return { palette: palettes[theme], px: (length) => (length * rootPx) / 16, font }
}

/** The page's theme and scale as the document shows them; changes when either does. */
export function useChartContext(): ChartContext {
  const key = useSyncExternalStore(watchDocument, readDocument)
  return useMemo(() => {
    const [theme, rootPx] = key.split(' ')
    return createChartContext(theme === 'dark' ? 'dark' : 'light', Number(rootPx))
  }, [key])
}

// Asked for at every render, and the computed style costs a layout: read once for each change.
let known: string | null = null

function readDocument(): string {
  known ??= measureDocument()
  return known
}

function measureDocument(): string {
  const root = document.documentElement
  return `${root.dataset['theme'] ?? 'light'} ${parseFloat(getComputedStyle(root).fontSize)}`
}

function watchDocument(listener: () => void): () => void {
  const onChange = () => {
    known = null
    listener()
  }
  // Nobody has watched until now.
  known = null
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-size', 'data-mode'],
  })
  window.addEventListener('resize', onChange)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', onChange)
  }
}
