import type { ReactNode } from 'react'
import type { StatusToken } from '../domain/status'
import { StatusShape } from './status-shape'
import styles from './status-word.module.css'

interface Props {
  token: StatusToken
  /** The status in words, which may be nearer to the matter than the token's own word. */
  children: ReactNode
}

/** A status as it stands in a table: shape, word and colour. */
export function StatusWord({ token, children }: Props) {
  return (
    <span className={styles.status} data-token={token}>
      <StatusShape token={token} />
      {children}
    </span>
  )
}
