import { useMemo } from 'react'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import { buildTaskCourse } from '../../domain/task-course'
import type { CourseStep } from '../../domain/task-course'
import type { JudgedTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { TaskCourseChart } from './task-course-chart'
import { useJudgedWords } from './use-judged-words'

const panelId = 'task-course'

/** The course of a task, from the day it was given to today, on one axis of time. */
export function CourseSection({ judged, today }: { judged: JudgedTask; today: LocalDate }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { findingOf } = useJudgedWords()
  const { task } = judged
  const moved = task.extensions.length
  const course = useMemo(() => buildTaskCourse(task, today), [task, today])
  const name = ({ kind, number }: CourseStep) => t(`deadlines.course.${kind}`, { number })
  const days = ({ kind, days: count }: CourseStep) =>
    count === null
      ? ''
      : t(kind === 'extension' ? 'deadlines.course.added' : 'deadlines.course.over', { count })
  return (
    <Panel
      id={panelId}
      state="ready"
      title={t(moved > 0 ? 'deadlines.course.titleMoved' : 'deadlines.course.title', {
        finding: findingOf(judged),
        count: moved,
      })}
      subtitle={t('deadlines.course.subtitle', { date: format.date(today) })}
      tools={<FigureToggle id={panelId} name={t('deadlines.course.name')} />}
    >
      <ChartFigure
        id={panelId}
        description={t('deadlines.course.description', {
          assigned: format.date(task.assignedAt),
          due: format.date(task.due),
          finding: findingOf(judged),
        })}
        table={() => (
          <FigureTable
            caption={t('deadlines.course.name')}
            rows={course.steps}
            rowKey={({ kind, number, date }) => `${kind} ${number ?? ''} ${date}`}
            columns={[
              { id: 'step', header: t('deadlines.course.step'), cell: name },
              {
                id: 'date',
                header: t('deadlines.course.date'),
                align: 'end',
                cell: ({ date }) => format.date(date),
              },
              { id: 'days', header: t('deadlines.column.days'), align: 'end', cell: days },
            ]}
          />
        )}
      >
        <TaskCourseChart course={course} today={today} nameOf={name} daysOf={days} />
      </ChartFigure>
    </Panel>
  )
}
