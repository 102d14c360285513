import { useMemo } from 'react'
import type { ResourceState } from '../api/resource-state'
import { useView as useViewOf } from '../api/use-view'
import type { View } from '../api/view'
import type { SnapshotEntry } from '../contract/snapshot-index'
import { findCompared } from '../domain/snapshots'
import { defineSearch, id } from '../lib/search-params'
import { useSearchState } from './use-search-state'

export type { View } from '../api/view'

const noComparison = 'none'

export const viewSearch = defineSearch<{ snapshot: string | null; compare: string | null }>({
  snapshot: id(),
  compare: id(),
})

/** Which snapshot the address shows, what it compares with, and what statuses are judged on. */
export function useView(): ResourceState<View> {
  const [choice] = useSearchState(viewSearch)
  return useViewOf(choice)
}

interface Comparison {
  isOn: boolean
  /** What the shown snapshot is compared with when comparison is on; null when there is nothing. */
  meeting: SnapshotEntry | null
  turn: (on: boolean) => void
}

/** The standing comparison with the last meeting, which the address can switch off. */
export function useComparison(): Comparison {
  const [{ compare }, update] = useSearchState(viewSearch)
  const view = useView()
  const isOn = compare !== noComparison
  const shown = view.state === 'ready' ? view.data : null
  const meeting = useMemo(
    () => shown && findCompared(shown.index.snapshots, shown.entry, isOn ? compare : null),
    [shown, isOn, compare],
  )
  return { isOn, meeting, turn: (on) => update({ compare: on ? null : noComparison }) }
}
