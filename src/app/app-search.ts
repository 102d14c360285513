import { useMemo } from 'react'
import { useRawSearch } from '../components/use-raw-search'
import { defineSearch, optionalChoice } from '../lib/search-params'
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

/** How pages are shown, as far as the address says so. Which figures: `components/use-view`. */
export const appSearch = defineSearch<AppSearch>({
  lang: optionalChoice(languages),
  theme: optionalChoice(themes),
  size: optionalChoice(textSizes),
})

export function useAppSearch(): AppSearch {
  const raw = useRawSearch()
  return useMemo(() => appSearch.parse(raw), [raw])
}
