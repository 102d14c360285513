import { createElement, useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import type { DrawingProps } from './chart-host'

// ECharts is more than half of the script; the page's words and numbers do not wait for it.
let chartHost: ComponentType<DrawingProps> | null = null

/** Loads what draws. Rejects where it is lost. */
export async function loadDrawing(): Promise<void> {
  chartHost ??= (await import('./chart-host')).default
}

/**
 * The chart's drawing, once what draws has come. Not `lazy`: React holds back what replaces a fallback
 * for 300 ms, and a page full of charts would stand still that long.
 * @throws into the nearest boundary when the part is lost
 */
export function Drawing(props: DrawingProps) {
  const [isLoaded, setLoaded] = useState(chartHost !== null)
  useEffect(() => {
    if (isLoaded) return
    let isGone = false
    loadDrawing().then(
      () => {
        if (!isGone) setLoaded(true)
      },
      (error: unknown) => {
        if (isGone) return
        setLoaded(() => {
          throw error
        })
      },
    )
    return () => {
      isGone = true
    }
  }, [isLoaded])
  return chartHost ? createElement(chartHost, props) : <div data-chart="drawing" />
}
