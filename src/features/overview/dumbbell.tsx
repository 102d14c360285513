import type { StatusToken } from '../../domain/status'
import styles from './dumbbell.module.css'

interface Props {
  then: number
  now: number
  token: StatusToken
}

const width = 52
const radius = 3.5

/** Then (hollow) and now (solid) on a line that starts at zero. */
export function Dumbbell({ then, now, token }: Props) {
  const most = Math.max(Math.abs(then), Math.abs(now))
  const place = (value: number) =>
    most === 0 ? radius + 1 : radius + 1 + ((width - 2 * radius - 2) * Math.abs(value)) / most
  return (
    <svg
      className={styles.dumbbell}
      viewBox={`0 0 ${width} 10`}
      data-token={token}
      aria-hidden="true"
    >
      <path className={styles.line} d={`M.5 2v6M.5 5H${width}`} />
      <path className={styles.link} d={`M${place(then)} 5H${place(now)}`} />
      <circle className={styles.then} cx={place(then)} cy="5" r={radius} />
      <circle className={styles.now} cx={place(now)} cy="5" r={radius} />
    </svg>
  )
}
