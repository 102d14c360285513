import { Trans } from 'react-i18next'
import { StaticChart } from '../../charts/static-chart'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { SheetFigure } from '../../components/sheet/sheet-figure'
import { SheetPart } from '../../components/sheet/sheet-part'
import { StatusShape } from '../../components/status-shape'
import { useMeetingName } from '../../components/use-meeting-name'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildGanttOption } from './build-gantt-option'
import { GanttHeadLabels } from './gantt-head-labels'
import styles from './gantt-sheet.module.css'
import { useLateProjectsSheet } from './use-late-projects-sheet'
import type { LateNote, LateRow } from './late-rows'
import { projectsTarget } from './projects-search'
import { useGanttInput } from './use-gantt-input'
import { useProjectWord } from './use-project-words'
import { useProjectsData } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

/** Of the time column, in px of a page with 16 px text; the style sheet says the same. */
const plotWidth = 320
const sizes = { row: 33, middle: 16.5, hasThroughLines: true, isFull: false }

/** The brief's second figure: the late projects over time, with what holds each one up. */
export function GanttSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-gantt" name={t('projects.name')} resource={useProjectsData()}>
      {(data) => <Figure {...data} />}
    </SheetPart>
  )
}

function Figure(data: ProjectsData) {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const { view, ward } = data
  const { rows, counts, longest } = useLateProjectsSheet(data)
  const input = useGanttInput(rows, view.reference.date, sizes)
  const sources = new Set(
    rows.flatMap(
      ({ project }) => ward.sources.find(({ id }) => id === project.sourceId)?.name ?? [],
    ),
  )
  const hasFirstDue = rows.some(({ slip }) => slip.isExtended && slip.firstDue >= input.axis.from)
  const changeHeader = view.comparedWith
    ? t('projects.panel.change', {
        meeting: meetingName(view.comparedWith, view.index.snapshots, 'short'),
      })
    : t('projects.panel.noChange')
  if (rows.length === 0) return null
  return (
    <SheetFigure
      number={2}
      title={
        <Trans
          i18nKey={counts.late === 1 ? 'projects.panel.single' : 'projects.panel.many'}
          values={{ days: longest }}
          components={{
            late: <CountLink count={counts.late} target={projectsTarget({ set: 'late' })} />,
            all: <CountLink count={counts.of} target={projectsTarget({ set: 'counted' })} />,
          }}
        />
      }
      subtitle={
        t('brief.late.subtitle', { firstDue: hasFirstDue ? t('brief.late.firstDue') : '' }) +
        (sources.size > 0
          ? t('brief.late.sources', { sources: [...sources].slice(0, 3).join(', ') })
          : '')
      }
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t('brief.late.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('brief.late.project')}</span>
            </th>
            <th scope="col" className={styles.time}>
              <span className="visually-hidden">{t('brief.late.time')}</span>
              <GanttHeadLabels
                axis={input.axis}
                today={input.today}
                width={plotWidth}
                hasQuarters={false}
              />
              <StaticChart
                build={buildGanttOption}
                input={input}
                width={plotWidth}
                height={input.height}
                className={styles.plot}
              />
            </th>
            <th scope="col">{t('projects.panel.days')}</th>
            <th scope="col">{changeHeader}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.judged.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length < counts.late && (
        <p>{t('brief.late.shown', { shown: rows.length, total: counts.late })}</p>
      )}
    </SheetFigure>
  )
}

function Row({ row }: { row: LateRow }) {
  const format = useFormat()
  const wordOf = useProjectWord()
  const { judged, project, slip, change, note } = row
  return (
    <tr data-token={judged.token}>
      <th scope="row" className={styles.name}>
        <StatusShape token={judged.token} label={wordOf(judged)} />
        <span className={styles.words}>
          <RecordLink kind="project" id={project.id} title={project.name}>
            <DataText>{project.shortName ?? project.name}</DataText>
          </RecordLink>
          {note && <Note note={note} />}
        </span>
      </th>
      <td />
      <td className={styles.days}>{format.signed(slip.days, 0)}</td>
      <td>{format.signed(change, 0)}</td>
    </tr>
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
