import { createContext } from 'react'
import type { ApiError } from '../api/errors'
import type { Finding } from '../contract/finding'

interface Notes {
  findings: readonly Finding[]
  failing: ApiError | null
  receivedAt: number
}

/** What the files around a panel say of themselves; `Panel` shows it. */
export const PanelNotes = createContext<Notes>({ findings: [], failing: null, receivedAt: 0 })
