import type { StatusToken } from '../domain/status'
import styles from './status-shape.module.css'

interface Props {
  token: StatusToken
  /** Words for those who cannot see the shape; leave out where the word stands beside it. */
  label?: string
}

/** The status's shape: it tells the six apart in grey, on paper and without colour sight. */
export function StatusShape({ token, label }: Props) {
  return (
    <svg
      viewBox="0 0 14 14"
      className={styles.shape}
      data-token={token}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes[token]}
    </svg>
  )
}

const shapes: Record<StatusToken, React.ReactNode> = {
  overdue: (
    <>
      <path d="M4.1 0h5.8L14 4.1v5.8L9.9 14H4.1L0 9.9V4.1z" />
      <path className={styles.sign} d="m4.6 4.6 4.8 4.8m0-4.8-4.8 4.8" />
    </>
  ),
  late: <path d="m7 0 7 7-7 7-7-7z" />,
  'at-risk': (
    <>
      <path d="m7 1 7 12H0z" />
      <path className={styles.sign} d="M7 5.4v3.4M7 10.7v.6" />
    </>
  ),
  'on-track': <path d="M1.5.5 13 7 1.5 13.5z" />,
  done: (
    <>
      <circle cx="7" cy="7" r="6.8" />
      <path className={styles.sign} d="m3.8 7.2 2.3 2.3 4.2-4.6" />
    </>
  ),
  'no-data': <circle className={styles.ring} cx="7" cy="7" r="6" />,
}
