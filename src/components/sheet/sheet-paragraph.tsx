import type { ReactNode } from 'react'
import styles from './sheet.module.css'

/** A paragraph of a printed sheet; `lead` names its subject. */
export function SheetParagraph({ lead, children }: { lead: string; children: ReactNode }) {
  return (
    <p className={styles.paragraph}>
      <strong>{lead}</strong> {children}
    </p>
  )
}
