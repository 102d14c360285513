import type { WardRules } from '../../contract/rules'
import type { WorkBucket, WorkLoad } from '../../domain/people'
import type { Punctuality } from '../../domain/task-punctuality'
import { sum } from '../../lib/numbers'
import styles from './load-cells.module.css'

const pieces = ['overdue', 'due-soon', 'no-deadline', 'other'] as const

/** Open work as one bar, on one scale for all rows: overdue first, then due soon. */
export function LoadBar({ load, longest }: { load: WorkLoad; longest: number }) {
  const { buckets, open } = load
  const named = {
    overdue: buckets.overdue,
    'due-soon': buckets['due-soon'],
    'no-deadline': buckets['no-deadline'],
  }
  const counts = { ...named, other: open - sum(Object.values(named)) }
  return (
    <span className={styles.bar} aria-hidden="true">
      {pieces.map(
        (piece) =>
          counts[piece] > 0 && (
            <span
              key={piece}
              className={styles.piece}
              data-piece={piece}
              style={{ inlineSize: `${(100 * counts[piece]) / Math.max(1, longest)}%` }}
            />
          ),
      )}
    </span>
  )
}

interface TickProps {
  bucket: WorkBucket
  count: number
  /** The largest number of any bucket in any row. */
  most: number
}

/** A small bar under a number, all of one table on one scale. */
export function CountTick({ bucket, count, most }: TickProps) {
  if (count === 0) return null
  return (
    <span
      className={styles.tick}
      data-bucket={bucket}
      aria-hidden="true"
      style={{ inlineSize: `${(100 * count) / Math.max(1, most)}%` }}
    />
  )
}

interface PunctualityProps {
  punctuality: Punctuality
  rules: WardRules
}

/** Per cent on time from 0 to 100 with the threshold; hollow and without colour from too few. */
export function PunctualityPoint({ punctuality, rules }: PunctualityProps) {
  const { percent, token } = punctuality
  const threshold = `${rules.punctuality.onTrack}%`
  return (
    <svg className={styles.point} data-token={token ?? 'none'} aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="9" y2="9" />
      <line className={styles.threshold} x1={threshold} x2={threshold} y1="1" y2="17" />
      {percent !== null && (
        <>
          {token !== null && (
            <line className={styles.stem} x1="0" x2={`${percent}%`} y1="9" y2="9" />
          )}
          <circle className={styles.dot} cx={`${percent}%`} cy="9" r="4" />
        </>
      )}
    </svg>
  )
}
