import type { CourseStep, TaskCourse } from '../../domain/task-course'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { layOutCourse } from './lay-out-course'
import styles from './task-course-chart.module.css'

interface Props {
  course: TaskCourse
  today: LocalDate
  nameOf: (step: CourseStep) => string
  daysOf: (step: CourseStep) => string
}

/** A row for each step: its name and date, and its stretch of time beside them; one line of today. */
export function TaskCourseChart({ course, today, nameOf, daysOf }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { at, ticks } = layOutCourse(course)
  const lines = (
    <>
      {ticks.map((month) => (
        <span key={month} className={styles.tick} style={{ insetInlineStart: `${at(month)}%` }} />
      ))}
      <span className={styles.today} style={{ insetInlineStart: `${at(today)}%` }} />
    </>
  )
  return (
    <div className={styles.chart}>
      <ul>
        {course.steps.map((step) => (
          <li
            key={`${step.kind} ${step.number ?? ''} ${step.date}`}
            className={styles.row}
            data-kind={step.kind}
            data-replaced={step.isReplaced}
          >
            <span className={styles.name}>{nameOf(step)}</span>
            <span className={styles.date}>{format.date(step.date)}</span>
            <span className={styles.days}>{daysOf(step)}</span>
            <span className={styles.lane} aria-hidden="true">
              {lines}
              {step.stretches.map(({ kind, from, to }) => (
                <span
                  key={kind}
                  className={styles.stretch}
                  data-kind={kind}
                  style={{ insetInlineStart: `${at(from)}%`, width: `${at(to) - at(from)}%` }}
                />
              ))}
              {step.kind !== 'today' && (
                <span
                  className={styles.mark}
                  data-kind={step.kind}
                  style={{ insetInlineStart: `${at(step.date)}%` }}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((month) => (
          <span
            key={month}
            className={styles.label}
            style={{ insetInlineStart: `${at(month)}%` }}
            data-end={at(month) > 94}
          >
            {format.period(month.slice(0, 7))}
          </span>
        ))}
      </div>
      <ul className={styles.key}>
        {(['worked', 'left', 'extended', 'overdue'] as const).map((kind) => (
          <li key={kind}>
            <span className={styles.sample} data-kind={kind} aria-hidden="true" />
            {t(`deadlines.course.key.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
