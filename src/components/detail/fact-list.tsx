import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

interface Props {
  /** What is asked and what is answered, in the order of reading. */
  items: readonly { label: string; value: ReactNode }[]
}

/** Who is responsible, where figures come from: short answers beside their questions. */
export function FactList({ items }: Props) {
  return (
    <dl className={styles.list}>
      {items.map(({ label, value }) => (
        <div key={label} className={styles.item}>
          <dt className={styles.label}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
