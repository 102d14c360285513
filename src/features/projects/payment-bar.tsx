import type { StatusToken } from '../../domain/status'
import styles from './payment-bar.module.css'

interface Props {
  /** Per cent of the year's plan. */
  paid: number
  due: number | null
  token: StatusToken
  label: string
}

const width = 76
const at = (share: number): number => (width * Math.min(100, Math.max(0, share))) / 100

/** What is paid of the year's plan, with one tick at what is due by now. */
export function PaymentBar({ paid, due, token, label }: Props) {
  return (
    <svg
      viewBox={`0 0 ${width} 14`}
      className={styles.bar}
      role="img"
      aria-label={label}
      data-token={token}
    >
      <rect className={styles.plan} x="0.5" y="3.5" width={width - 1} height="7" />
      <rect className={styles.paid} y="3" width={at(paid)} height="8" />
      {due !== null && <path className={styles.due} d={`M${at(due)} 0v14`} />}
    </svg>
  )
}
