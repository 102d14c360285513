import { sparkBox } from './lay-out-spark'
import type { Spark as Layout } from './lay-out-spark'
import styles from './spark.module.css'

interface Props {
  spark: Layout
  label: string
}

/** The course of a year with the line that it should keep; decorated, it says less than its row. */
export function Spark({ spark: { points, hundred }, label }: Props) {
  const [x = 0, y = 0] = points.at(-1) ?? []
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${String(sparkBox)} ${String(sparkBox)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line className={styles.hundred} x1="0" x2={sparkBox} y1={hundred} y2={hundred} />
      <polyline className={styles.line} points={points.map((point) => point.join(',')).join(' ')} />
      {/* A line without length has a round end on both sides, however the box is stretched. */}
      <line className={styles.last} x1={x} x2={x} y1={y} y2={y} />
    </svg>
  )
}
