import type { ReactNode } from 'react'
import { DataText } from '../../components/data-text'
import { PageLink } from '../../components/page-link'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import type { Density } from '../../components/use-density'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import type { GanttAxis } from './gantt-axis'
import { GanttHeadLabels } from './gantt-head-labels'
import { ganttLayouts } from './gantt-layout'
import styles from './late-projects.module.css'
import type { LateNote, LateRow } from './late-rows'
import { projectsTarget } from './projects-search'
import { useProjectWord } from './use-project-words'

interface Props {
  rows: readonly LateRow[]
  /** Late projects beyond those shown. */
  more: number
  changeHeader: string
  density: Density
  axis: GanttAxis
  today: LocalDate
  /** The chart of the time column, as high as all rows. */
  children: ReactNode
}

const rem = (px: number): string => `${px / 16}rem`

/** Names and numbers of the rows, around one chart that is drawn to their measures. */
export function LateProjectRows(props: Props) {
  const { rows, more, changeHeader, density, axis, today, children } = props
  const { head, width, sizes, hasNotes } = ganttLayouts[density]
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  return (
    <div
      className={styles.gantt}
      data-density={density}
      style={{ gridTemplateRows: `${rem(head)} repeat(${rows.length}, ${rem(sizes.row)})` }}
    >
      <div className={styles.head}>
        <div className={styles.axis}>
          <GanttHeadLabels axis={axis} today={today} width={width} hasQuarters={false} />
        </div>
        <span className={styles.days}>{t('projects.panel.days')}</span>
        <span className={styles.change}>{changeHeader}</span>
      </div>
      {children}
      <ul className={styles.rows}>
        {rows.map(({ judged, project, slip, change, note }, place) => (
          <li
            key={judged.id}
            className={styles.row}
            data-token={judged.token}
            // The chart lies in the same rows, so none may be looked for.
            style={{ gridRow: place + 2 }}
          >
            <span className={styles.name}>
              <StatusShape token={judged.token} label={wordOf(judged)} />
              <span className={styles.words}>
                <RecordLink kind="project" id={project.id} title={project.name}>
                  <DataText>{project.shortName ?? project.name}</DataText>
                </RecordLink>
                {hasNotes && note && <Note note={note} />}
              </span>
            </span>
            <span className={styles.days}>{format.signed(slip.days, 0)}</span>
            <span className={styles.change}>{format.signed(change, 0)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <PageLink
          target={projectsTarget({ set: 'late' })}
          className={styles.more}
          label={t('projects.panel.moreLabel', { count: more })}
        >
          {t('projects.panel.more', { count: more })}
        </PageLink>
      )}
    </div>
  )
}

function Note({ note }: { note: LateNote }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (note.kind === 'works') {
    const percent = format.decimal(note.percent, Number.isInteger(note.percent) ? 0 : 1)
    return <span className={styles.note}>{t('projects.panel.works', { percent })}</span>
  }
  const text = note.kind === 'obstacle' ? note.label : note.name
  return (
    <span className={styles.note} title={text}>
      <DataText>{text}</DataText>
    </span>
  )
}
