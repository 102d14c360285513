import styles from './spark-line.module.css'

interface Props {
  /** One value a month, null where none was reported. */
  values: readonly (number | null)[]
  /** Drawn dashed across; null where nothing is due. */
  level: number | null
}

const width = 132
const height = 36
const inset = 3

/** Months as a line on a scale of its own (a spark line shows the course, not the size). */
export function SparkLine({ values, level }: Props) {
  const known = values.filter((value) => value !== null)
  const all = level === null ? known : [...known, level]
  if (known.length === 0) return <div className={styles.spark} />
  const low = Math.min(...all)
  // A span of at least one unit, so that noise does not look like a mountain.
  const span = Math.max(1, Math.max(...all) - low)
  const x = (place: number) =>
    values.length === 1 ? width / 2 : inset + ((width - 2 * inset) * place) / (values.length - 1)
  const y = (value: number) => height - inset - ((height - 2 * inset) * (value - low)) / span
  const last = values.findLastIndex((value) => value !== null)
  const lastValue = values[last] ?? null
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {level !== null && <path className={styles.level} d={`M0 ${y(level)}H${width}`} />}
      <path className={styles.line} d={pathOf(values, x, y)} />
      {/* A line without length has round ends of its own: a dot that no stretching squeezes. */}
      {lastValue !== null && <path className={styles.dot} d={`M${x(last)} ${y(lastValue)}h0`} />}
    </svg>
  )
}

/** A gap in the values is a gap in the line. */
function pathOf(
  values: Props['values'],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, place) => {
      if (value === null) return ''
      const isJoined = place > 0 && values[place - 1] !== null
      return `${isJoined ? 'L' : 'M'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`
    })
    .join('')
}
