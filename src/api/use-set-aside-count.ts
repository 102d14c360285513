import { notifyManager, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { LoadedFile } from './read-file'

/** How many records were set aside in the files that the page in front is reading. */
export function useSetAsideCount(): number {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)),
    [cache],
  )
  return useSyncExternalStore(subscribe, () => {
    let count = 0
    for (const query of cache.findAll({ type: 'active' })) {
      const { data } = query.state
      if (hasFindings(data)) {
        count += data.findings.filter(({ kind }) => kind === 'set-aside').length
      }
    }
    return count
  })
}

function hasFindings(data: unknown): data is Pick<LoadedFile<unknown>, 'findings'> {
  return typeof data === 'object' && data !== null && 'findings' in data
}
