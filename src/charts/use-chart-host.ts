import { useEffect, useState } from 'react'

// ECharts is more than half of the script; the page's words and numbers do not wait for it.
type ChartHost = (typeof import('./chart-host'))['default']

let loaded: ChartHost | null = null

async function load(): Promise<ChartHost> {
  loaded ??= (await import('./chart-host')).default
  return loaded
}

/**
 * The component that draws, null until it has come. Not `lazy`: React holds back what a fallback gives
 * way to for 300 ms, and a page full of charts would stand still that long.
 * @throws into the nearest boundary when the part is lost
 */
export function useChartHost(): ChartHost | null {
  const [host, setHost] = useState(() => loaded)
  useEffect(() => {
    if (host) return
    let isGone = false
    load().then(
      (found) => {
        if (!isGone) setHost(() => found)
      },
      (error: unknown) => {
        if (isGone) return
        setHost(() => {
          throw error
        })
      },
    )
    return () => {
      isGone = true
    }
  }, [host])
  return host
}
