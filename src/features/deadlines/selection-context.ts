import { createContext } from 'react'

export interface Selection {
  ids: ReadonlySet<string>
  /** How many rows are listed, and how many of them are ticked. */
  listed: number
  ticked: number
  tick: (id: string, isOn: boolean) => void
  /** All rows that are listed, or none. */
  tickAll: (isOn: boolean) => void
}

/** Beside the columns, so that a tick does not make the table sort again. */
export const SelectionContext = createContext<Selection>({
  ids: new Set(),
  listed: 0,
  ticked: 0,
  tick: () => undefined,
  tickAll: () => undefined,
})
