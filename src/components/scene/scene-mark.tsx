import type { ReactNode } from 'react'
import { StatusShape } from '../status-shape'
import styles from './scene.module.css'

/** Says that figures are old, beside them. */
export function SceneMark({ children }: { children: ReactNode }) {
  return (
    <p className={styles.mark} data-mark="old">
      <StatusShape token="at-risk" />
      {children}
    </p>
  )
}
