import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { SearchCodec } from '../lib/search-params'
import { useRawSearch } from './use-raw-search'

interface UpdateOptions {
  /** true: the step cannot be undone by Back (each further key while typing) */
  replace?: boolean
}

/**
 * The state of a page that lives in its address. `codec` must be a constant.
 * @returns the state, and a function that changes some of it and goes to the new address
 */
export function useSearchState<T extends object>(
  codec: SearchCodec<T>,
): [T, (change: Partial<T>, options?: UpdateOptions) => void] {
  const raw = useRawSearch()
  const navigate = useNavigate()
  const state = useMemo(() => codec.parse(raw), [codec, raw])
  const update = useCallback(
    (change: Partial<T>, { replace = false }: UpdateOptions = {}) => {
      void navigate({
        to: '.',
        // What the codec does not know (snapshot, language, ...) stays as it is.
        search: (previous: Record<string, string | undefined>) => {
          const before = codec.parse(previous)
          const rest = { ...previous }
          for (const key of Object.keys(codec.fallback)) rest[key] = undefined
          return { ...rest, ...codec.print({ ...before, ...change }) }
        },
        replace,
        resetScroll: false,
      })
    },
    [codec, navigate],
  )
  return [state, update]
}
