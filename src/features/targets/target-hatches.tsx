import { belowPath } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import styles from './target-hatches.module.css'

/** The name that a bar's `fill` calls a status's hatching by. */
export const hatchId = (token: StatusToken): string => `target-hatch-${token}`

/** The hatchings of what is missing, once for all bars of the page. */
export function TargetHatches() {
  return (
    <svg className={styles.hatches} aria-hidden="true">
      <defs>
        {belowPath.map((token) => (
          <pattern
            key={token}
            id={hatchId(token)}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.line} data-token={token} x1="1" x2="1" y1="0" y2="4" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
