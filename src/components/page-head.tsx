import type { ReactNode } from 'react'
import styles from './page-head.module.css'

interface Props {
  /** Where the page stands: links to what is above it, and its own short name. */
  path?: ReactNode
  /** The finding in words; while there is none, what the page is about. */
  title: ReactNode
  /** What changed since the last meeting, or what the record is. */
  line?: ReactNode
  /** Neighbours, copy, export, print; the switch between the page's views. */
  tools?: ReactNode
}

/** The head of a page below the shell: one finding, one muted line, the tools beside them. */
export function PageHead({ path, title, line, tools }: Props) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {path}
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.line}>{line}</p>
      </div>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
    </header>
  )
}
