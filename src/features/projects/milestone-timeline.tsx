import type { JudgedMilestone } from '../../domain/project-milestones'
import { hatchPath } from './hatch-path'
import styles from './milestones-panel.module.css'
import type { TimelineAxis } from './timeline-axis'

const height = 28
const middle = height / 2

/** First date, extended date and end of one milestone; a slip is hatched, early or done is a line. */
export function MilestoneTimeline({
  judged,
  axis,
}: {
  judged: JudgedMilestone
  axis: TimelineAxis
}) {
  const { milestone, reportedEnd, isFinished, token } = judged
  const first = axis.at(milestone.plannedEnd)
  const end = reportedEnd === null ? null : axis.at(reportedEnd)
  const slipped = end !== null && end - first > 1 ? { x: first, width: end - first } : null
  return (
    <svg
      viewBox={`0 0 ${axis.width} ${height}`}
      className={styles.timeline}
      data-token={token}
      aria-hidden="true"
    >
      {axis.years.map(({ year, at }) => (
        <path key={year} className={styles.year} d={`M${at} 0V${height}`} />
      ))}
      {slipped &&
        (isFinished ? (
          <rect className={styles.doneSlip} {...slipped} y={middle - 2} height={4} />
        ) : (
          <path
            className={styles.slip}
            d={hatchPath({ ...slipped, y: middle - 3, height: 6 }, 4)}
          />
        ))}
      {milestone.extendedEnd !== null && (
        <path
          className={styles.extended}
          d={`M${axis.at(milestone.extendedEnd)} ${middle - 6}v12`}
        />
      )}
      <path className={styles.now} d={`M${axis.today} 0V${height}`} />
      {(end === null || Math.abs(end - first) > 1) && (
        <circle className={styles.first} cx={first} cy={middle} r="3.5" />
      )}
      {end !== null && (
        <circle className={styles.end} data-done={isFinished} cx={end} cy={middle} r="4" />
      )}
    </svg>
  )
}
