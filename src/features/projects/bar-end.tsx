import type { ProjectSlip } from '../../domain/project-slip'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import type { GanttAxis } from './gantt-axis'
import styles from './projects-gantt.module.css'

/** Days of delay behind the end of a bar; nothing where a project ends on its day. */
export function BarEnd({ slip, axis }: { slip: ProjectSlip; axis: GanttAxis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { days, end, due } = slip
  if (days === 0) return null
  // A bar that ends early still has its plan's lane behind its end.
  const last = end > due ? end : due
  const share = (100 * daysBetween(axis.from, days < 0 ? end : last)) / axis.days
  if (share < 0) return null
  const words = t(days > 0 ? 'projects.gantt.days' : 'projects.gantt.early', {
    days: format.integer(Math.abs(days)),
  })
  return (
    <span
      className={styles.days}
      data-beyond={share > 100}
      data-early={days < 0}
      style={{ insetInlineStart: share > 100 ? 'auto' : `${share}%` }}
    >
      <span aria-hidden="true">{format.signed(days, 0)}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
