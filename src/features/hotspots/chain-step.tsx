import type { ReactNode } from 'react'
import { StatusShape } from '../../components/status-shape'
import type { StatusToken } from '../../domain/status'
import styles from './chain-panel.module.css'

interface StepProps {
  label: string
  name: ReactNode
  token: StatusToken | null
  figure: ReactNode
  note?: ReactNode
}

/** One link of the chain. */
export function Step({ label, name, token, figure, note }: StepProps) {
  return (
    <li className={styles.step}>
      <span className={styles.label}>{label}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.figure} data-token={token ?? undefined}>
        {token && <StatusShape token={token} />}
        {figure}
      </span>
      <span className={styles.label}>{note}</span>
    </li>
  )
}
