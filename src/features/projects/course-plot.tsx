import { Chart } from '../../charts/chart'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildCourseOption } from './build-course-option'
import styles from './works-panel.module.css'
import type { CourseLayout } from './lay-out-course'

interface Props {
  layout: CourseLayout
  /** What the plot measures, and in what. */
  name: string
  /** "78 %" and "hụt 22" beside the last figure. */
  actual: string
  gap: string
  isShort: boolean
}

/** One measure over time; its words stand in the page around the drawing. */
export function CoursePlot({ layout, name, actual, gap, isShort }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { input, labels } = layout
  const { judged, top, days, ticks } = input
  const share = judged ? (100 * judged.day) / days : 0
  const isSameYear = new Set(labels.map(({ month }) => month.slice(0, 4))).size <= 1
  return (
    <div className={styles.plot}>
      <p className={styles.plotName}>{name}</p>
      <div className={styles.frame}>
        {ticks.map((tick) => (
          <span
            key={tick}
            className={styles.tick}
            style={{ insetBlockEnd: `${(100 * tick) / top}%` }}
          >
            {format.decimal(tick, Number.isInteger(tick) ? 0 : 1)}
          </span>
        ))}
        <div className={styles.chart}>
          <Chart build={buildCourseOption} input={input} />
        </div>
        {judged && (
          <span
            className={styles.gap}
            style={{
              insetInlineStart: `${share}%`,
              insetBlockEnd: `${Math.min(70, (100 * Math.min(judged.actual, judged.due)) / top)}%`,
            }}
          >
            <strong>{actual}</strong>
            <span data-short={isShort}>{gap}</span>
          </span>
        )}
      </div>
      <div className={styles.months} aria-hidden="true">
        {labels.map(({ month, at }) => (
          <span
            key={month}
            style={{ insetInlineStart: `${at}%` }}
            data-end={at > 92}
            data-start={at < 8}
          >
            {isSameYear ? format.monthName(month) : format.period(month)}
          </span>
        ))}
      </div>
      <span className="visually-hidden">{t('projects.one.works.read', { name, actual, gap })}</span>
    </div>
  )
}
