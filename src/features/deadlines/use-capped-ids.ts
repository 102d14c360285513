import { useState } from 'react'
import { idsInAddress } from './deadlines-search'

export interface CappedIds {
  ids: ReadonlySet<string>
  /** There are more than an address can hold, so that a link does not say them. */
  isBeyond: boolean
  put: (ids: readonly string[]) => void
}

/**
 * A list of ids that the address holds while it is short. A longer one stays with this page alone, and
 * `isBeyond` lets the page say so.
 * @param write puts the list into the address
 */
export function useCappedIds(
  inAddress: readonly string[],
  write: (ids: readonly string[]) => void,
): CappedIds {
  const [beyond, setBeyond] = useState<readonly string[] | null>(null)
  // What a link or Back says comes before what did not fit.
  const isBeyond = inAddress.length === 0 && beyond !== null
  return {
    ids: new Set(isBeyond ? beyond : inAddress),
    isBeyond,
    put: (ids) => {
      const fits = ids.length <= idsInAddress
      setBeyond(fits ? null : ids)
      write(fits ? ids : [])
    },
  }
}
