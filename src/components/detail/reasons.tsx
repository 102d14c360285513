import type { ReactNode } from 'react'
import styles from './reasons.module.css'

interface Props {
  /** Each step's words, and its arithmetic where it has some. */
  steps: readonly { words: ReactNode; sum?: ReactNode }[]
}

/** How a status came about: numbered steps, the arithmetic of each in bold below it. */
export function Reasons({ steps }: Props) {
  return (
    <ol className={styles.list}>
      {steps.map(({ words, sum }, index) => (
        // The steps stand in a fixed order and have no other name.
        <li key={index} className={styles.step}>
          <span className={styles.number}>{index + 1}</span>
          <span>
            {words}
            {sum !== undefined && <strong className={styles.sum}>{sum}</strong>}
          </span>
        </li>
      ))}
    </ol>
  )
}
