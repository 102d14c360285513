import { useEffect, useState } from 'react'
import type { Finding } from '../../contract/finding'
import { checkSnapshot } from '../../domain/findings'
import type { SnapshotFiles } from '../../domain/findings-input'

/**
 * What the snapshot's files show to be odd; null until it has been looked for once, and what was
 * found before while it is looked for again. Both arguments must be stable.
 *
 * With 50,000 events and 20,000 tasks the checks take about 200 ms, so they wait for the page to be
 * drawn and let keys through between their two halves.
 */
export function useChecks(
  files: SnapshotFiles,
  setAside: readonly Finding[],
): readonly Finding[] | null {
  const [found, setFound] = useState<readonly Finding[] | null>(null)
  useEffect(() => {
    let timer = setTimeout(() => {
      const most = checkSnapshot({ ...files, hotspotEvents: undefined }, setAside)
      timer = setTimeout(() => setFound([...most, ...checkEventsFile(files, setAside)]))
    })
    return () => clearTimeout(timer)
  }, [files, setAside])
  return found
}

function checkEventsFile(
  { entry, hotspots, hotspotEvents }: SnapshotFiles,
  setAside: readonly Finding[],
): Finding[] {
  return checkSnapshot({ entry, hotspots, hotspotEvents }, setAside).filter(
    ({ resource }) => resource === 'hotspot-events',
  )
}
