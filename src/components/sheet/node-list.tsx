import { Fragment } from 'react'
import type { ReactNode } from 'react'

interface Props {
  items: readonly { readonly id: string; readonly node: ReactNode }[]
  separator?: string
}

/** Names in a running text, one after the other. */
export function NodeList({ items, separator = ', ' }: Props) {
  return items.map(({ id, node }, place) => (
    <Fragment key={id}>
      {place > 0 && separator}
      {node}
    </Fragment>
  ))
}
