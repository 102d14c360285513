import { createContext } from 'react'
import type { PlanAuthor } from '../../contract/indicators'
import type { WardRules } from '../../contract/rules'
import type { LocalDate } from '../../lib/dates'

/** What all rows of the board share. */
export interface BoardSettings {
  /** "± kỳ 10"; null where nothing is compared. */
  changeHeader: string | null
  /** The year of most goals; a row with another names its own. */
  goalYear: string | null
  /** Whose plan for the whole year stands in the path's place. */
  against: PlanAuthor | null
  rules: WardRules | null
  asOf: LocalDate
}

export const BoardContext = createContext<BoardSettings>({
  changeHeader: null,
  goalYear: null,
  against: null,
  rules: null,
  asOf: '',
})
