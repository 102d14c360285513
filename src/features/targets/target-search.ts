import { defineSearch, flag } from '../../lib/search-params'

interface TargetSearch {
  /** The table of periods is whole. */
  periods: boolean
  /** All linked work is listed, the finished too. */
  work: boolean
}

/** What is unfolded on a target's own page. */
export const targetSearch = defineSearch<TargetSearch>({ periods: flag(), work: flag() })
