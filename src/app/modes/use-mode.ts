import { useMemo } from 'react'
import { useRawSearch } from '../../components/use-raw-search'
import { useShownPage } from '../use-shown-page'
import { modeSearch } from './mode-search'
import type { ModeName } from './mode-search'

/** The mode that the address asks for; only the overview has modes. */
export function useMode(): ModeName | null {
  const raw = useRawSearch()
  const { name } = useShownPage()
  const { mode } = useMemo(() => modeSearch.parse(raw), [raw])
  return name === 'overview' ? mode : null
}
