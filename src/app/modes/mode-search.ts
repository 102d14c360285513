import { defineSearch, optionalChoice } from '../../lib/search-params'

/** Shells around the overview's panels: a screen on the wall, a sheet of paper. */
export const modeNames = ['wall', 'print'] as const

export type ModeName = (typeof modeNames)[number]

/** null: the page itself, with header and navigation */
export const modeSearch = defineSearch<{ mode: ModeName | null }>({
  mode: optionalChoice(modeNames),
})
