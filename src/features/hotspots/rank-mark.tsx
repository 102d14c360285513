import type { HotspotKind } from '../../contract/hotspots'
import { severityTokens } from '../../domain/hotspot-severity'
import type { Severity } from '../../domain/hotspot-severity'
import { outlineOf } from './mark-outline'
import styles from './rank-mark.module.css'

interface Props {
  kind: HotspotKind
  severity: Severity
  /** The number in it, as on the map; null for a mark without. */
  rank: number | null
  /** Words for those who cannot see the mark; leave out where they stand beside it. */
  label?: string
}

/** The map's mark, drawn in the page. */
export function RankMark({ kind, severity, rank, label }: Props) {
  const { corners, radius, isFilled, isDashed } = outlineOf(kind, severity, rank !== null)
  const form = {
    className: styles.form,
    'data-filled': isFilled,
    'data-dashed': isDashed,
    'data-ranked': rank !== null,
  }
  return (
    <svg
      viewBox="-11 -11 22 22"
      className={styles.mark}
      data-token={severity === 'calm' ? 'calm' : severityTokens[severity]}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {corners === null ? (
        <circle r={radius} {...form} />
      ) : (
        <path d={`M${corners.map((corner) => corner.join(' ')).join('L')}z`} {...form} />
      )}
      {rank !== null && (
        <text className={styles.number} data-filled={isFilled} data-long={rank > 99} y="4">
          {rank}
        </text>
      )}
    </svg>
  )
}
