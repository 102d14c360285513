import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import type { GanttAxis } from './gantt-axis'
import { layOutGanttHead } from './gantt-head'
import styles from './gantt-head-labels.module.css'

const quarterNames = ['q1', 'q2', 'q3', 'q4'] as const

interface Props {
  axis: GanttAxis
  today: LocalDate
  /** The least width of the axis in pixels of a page with 16 px text. */
  width: number
  /** A second line with the quarters. */
  hasQuarters: boolean
}

/** Years, quarters and today above a Gantt's bars; decoration beside dates that stand in words. */
export function GanttHeadLabels({ axis, today, width, hasQuarters }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const head = layOutGanttHead(axis, today, width)
  return (
    <div className={styles.head} aria-hidden="true">
      <div className={styles.line}>
        {head.years.map(({ year, at }) => (
          <span key={year} className={styles.label} style={{ insetInlineStart: `${at}%` }}>
            {year}
          </span>
        ))}
        <span className={styles.today} style={{ insetInlineStart: `${head.today}%` }}>
          {format.dayMonth(today)}
        </span>
      </div>
      {hasQuarters && (
        <div className={styles.line}>
          {head.quarters.map(({ quarter, at }) => (
            <span key={at} className={styles.label} style={{ insetInlineStart: `${at}%` }}>
              {t(`projects.gantt.${quarterNames[quarter - 1] ?? 'q1'}`)}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
