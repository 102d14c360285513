import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { defineSearch } from '../lib/search-params'
import type { ParamCodec } from '../lib/search-params'
import { textSizes, themes } from './appearance'
import type { TextSize, Theme } from './appearance'
import { languages } from '../i18n/formats'
import type { Language } from '../i18n/formats'

interface AppSearch {
  /** null: the language of the configuration */
  lang: Language | null
  /** null: as chosen in this browser */
  theme: Theme | null
  size: TextSize | null
}

/** One of a closed list, or none. */
function optionalChoice<Choice extends string>(
  choices: readonly Choice[],
): ParamCodec<Choice | null> {
  return {
    fallback: null,
    read: (raw) => choices.find((known) => known === raw) ?? null,
    write: (value) => value,
  }
}

/** How pages are shown, as far as the address says so. Which figures: `components/use-view`. */
export const appSearch = defineSearch<AppSearch>({
  lang: optionalChoice(languages),
  theme: optionalChoice(themes),
  size: optionalChoice(textSizes),
})

export function useAppSearch(): AppSearch {
  const raw = useSearch({ strict: false })
  return useMemo(() => appSearch.parse(raw), [raw])
}
