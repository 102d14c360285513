import { isBelowPath } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import styles from './bullet.module.css'
import { onBulletScale } from './lay-out-bullet'
import type { Bullet as Layout } from './lay-out-bullet'
import { hatchId } from './target-hatches'

interface Props {
  bullet: Layout | null
  token: StatusToken
  /** What the drawing says, in words. */
  label: string
}

const percent = (place: number): string => `${String(Math.round(place * 100) / 100)}%`
const scale = [0, 50, 100] as const

/** A bar on the scale of its goal, with a tick where it should stand by now. */
export function Bullet({ bullet, token, label }: Props) {
  return (
    <svg className={styles.bullet} role="img" aria-label={label}>
      {scale.map((value) => (
        <line
          key={value}
          className={styles.scale}
          data-value={value}
          x1={percent(onBulletScale(value))}
          x2={percent(onBulletScale(value))}
          y1="0"
          y2="100%"
        />
      ))}
      {bullet && (
        <>
          <rect
            className={styles.bar}
            data-token={isBelowPath(token) ? token : undefined}
            x="0"
            width={percent(bullet.bar)}
          />
          {bullet.hatch && isBelowPath(token) && (
            <rect
              className={styles.bar}
              style={{ fill: `url(#${hatchId(token)})` }}
              x={percent(bullet.hatch.from)}
              width={percent(bullet.hatch.to - bullet.hatch.from)}
            />
          )}
          {bullet.isBroken && (
            <svg className={styles.break} x="97%" overflow="visible">
              <path d="M0 24 6 8M5 24l6-16" />
            </svg>
          )}
          {bullet.due !== null && <rect className={styles.due} x={percent(bullet.due)} />}
        </>
      )}
    </svg>
  )
}
