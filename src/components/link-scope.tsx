import type { ReactNode } from 'react'
import { KeptParams, ShownParams } from './link-params'
import { useKeptParams, useRawSearch } from './use-raw-search'

/** Tells every `PageLink` inside it which parameters go along. */
export function LinkScope({ children }: { children: ReactNode }) {
  return (
    <KeptParams value={useKeptParams()}>
      <ShownParams value={useRawSearch()}>{children}</ShownParams>
    </KeptParams>
  )
}
