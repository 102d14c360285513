import { useMemo } from 'react'
import { Chart } from '../../charts/chart'
import { enlarge } from '../../charts/enlarge'
import { DataText } from '../../components/data-text'
import { SceneName } from '../../components/scene/scene-name'
import { StatusShape } from '../../components/status-shape'
import { isLongName } from '../../domain/wall-rows'
import type { WallDistance } from '../../domain/wall-rows'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { buildGanttOption } from './build-gantt-option'
import { GanttHeadLabels } from './gantt-head-labels'
import type { LateNote, LateRow } from './late-rows'
import styles from './projects-scene.module.css'
import { useGanttInput } from './use-gantt-input'
import { useProjectWord } from './use-project-words'

/** How much larger than on a page the chart is drawn. */
const times = 3
const buildGantt = enlarge(buildGanttOption, times)
/** Of all rows together and of the axis, in pixels of a screen of 1920. */
const rowsHeight = 704
const axisWidth = 496

/** Names are bold, and take more room than plain ones. */
const nameRoom = 0.92

interface Props {
  rows: readonly LateRow[]
  /** How many rows the scene is divided into. */
  room: number
  today: LocalDate
  /** The meeting compared with; empty without one. */
  changeHeader: string
  distance: WallDistance
}

/** Names and days, around one chart of the bars over time. */
export function ProjectsSceneRows({ rows, room, today, changeHeader, distance }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  const row = rowsHeight / room
  const sizes = useMemo(
    () => ({
      row: row / times,
      middle: row / times / 2,
      hasThroughLines: true,
      isFull: false,
    }),
    [row],
  )
  const input = useGanttInput(rows, today, sizes)
  return (
    <div
      className={styles.rows}
      style={{ gridTemplateRows: `3rem repeat(${rows.length}, ${row / 16}rem)` }}
    >
      <div className={styles.axis}>
        <GanttHeadLabels
          axis={input.axis}
          today={today}
          width={axisWidth / times}
          hasQuarters={false}
        />
      </div>
      <span className={styles.daysHeader}>{t('projects.panel.days')}</span>
      <span className={styles.changeHeader}>{changeHeader}</span>
      <Chart build={buildGantt} input={input} className={styles.chart} />
      <ul className={styles.list}>
        {rows.map(({ judged, project, slip, change, note }, place) => {
          const name = project.shortName ?? project.name
          return (
            <li
              key={judged.id}
              className={styles.row}
              data-token={judged.token}
              style={{ gridRow: place + 2 }}
            >
              <span className={styles.name}>
                <StatusShape token={judged.token} label={wordOf(judged)} />
                <span className={styles.words}>
                  <SceneName distance={distance} room={nameRoom}>
                    {name}
                  </SceneName>
                  {note && !isLongName(name, distance, nameRoom) && <Note note={note} />}
                </span>
              </span>
              <span className={styles.days}>{format.integer(slip.days)}</span>
              <span className={styles.change}>{format.signed(change, 0)}</span>
            </li>
          )
        })}
      </ul>
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
  return (
    <span className={styles.note}>
      <DataText>{note.kind === 'obstacle' ? note.label : note.name}</DataText>
    </span>
  )
}
