import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { isKnownSlip } from '../../domain/project-changes'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { yearOf } from '../../lib/dates'
import { BarEnd } from './bar-end'
import type { GanttAxis } from './gantt-axis'
import { HouseholdsCell, MoneyCells } from './gantt-money-cells'
import type { ProjectRow } from './project-rows'
import styles from './projects-gantt.module.css'
import { useProjectWord } from './use-project-words'

interface Props {
  row: ProjectRow
  axis: GanttAxis
  hasChange: boolean
}

/** Name and figures of one project around its bar. */
export function GanttProjectRow({ row, axis, hasChange }: Props) {
  const format = useFormat()
  const wordOf = useProjectWord()
  const { judged, project, unit, works } = row
  return (
    <tr className={styles.row} data-row={judged.id} data-token={judged.token}>
      <th scope="row" className={styles.nameCell}>
        <span className={styles.name}>
          <StatusShape token={judged.token} label={wordOf(judged)} />
          <RecordLink kind="project" id={project.id} title={project.name} keepList>
            <DataText>{project.shortName ?? project.name}</DataText>
          </RecordLink>
        </span>
      </th>
      <td className={styles.unit}>
        <RecordLink
          kind="unit"
          id={project.leadUnitId}
          {...(unit === null ? {} : { title: unit.name })}
        >
          <DataText>{unit === null ? project.leadUnitId : (unit.shortName ?? unit.name)}</DataText>
        </RecordLink>
      </td>
      <td className={styles.number}>
        {format.decimal(works.actual, Number.isInteger(works.actual) ? 0 : 1)}
      </td>
      <TimeCell row={row} axis={axis} />
      <EndCell row={row} />
      {hasChange && (
        <td className={styles.quiet}>{format.signed(judged.isApart ? null : row.change, 0)}</td>
      )}
      <HouseholdsCell left={row.clearance?.remaining ?? null} isStrong />
      {project.stalled === null ? <MoneyCells row={row} /> : <StalledCell row={row} />}
    </tr>
  )
}

function TimeCell({ row: { judged, project }, axis }: Omit<Props, 'hasChange'>) {
  const { t } = useTranslation()
  const { slip } = judged
  const { stalled } = project
  if (stalled) {
    return (
      <td className={styles.time}>
        <span className={styles.stood}>
          {t('projects.gantt.stalled', {
            year: yearOf(stalled.since),
            step: t(`projects.step.${stalled.step}`),
          })}
          <span className={styles.level}>
            {' · '}
            {t('projects.one.facts.level', { level: t(`projects.level.${stalled.decisionLevel}`) })}
          </span>
        </span>
      </td>
    )
  }
  if (judged.isApart) {
    return (
      <td className={styles.time}>
        <span className={styles.stood}>{t('projects.gantt.suspended')}</span>
      </td>
    )
  }
  return (
    <td className={styles.time}>
      {slip !== null && isKnownSlip(slip) && <BarEnd slip={slip} axis={axis} />}
    </td>
  )
}

function EndCell({ row: { judged } }: { row: ProjectRow }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { slip, isApart } = judged
  const end: LocalDate | null = slip === null || isApart || !isKnownSlip(slip) ? null : slip.end
  const isGuess = end !== null && slip?.closing.forecastEnd === null && !slip.closing.actualEnd
  return (
    <td
      className={styles.quiet}
      title={
        isGuess
          ? t('projects.gantt.inferred')
          : end === null && !isApart
            ? t('projects.gantt.noForecast')
            : undefined
      }
    >
      {format.date(end)}
    </td>
  )
}

/** Why it stands still, in place of money that is in no sum. */
function StalledCell({ row: { project } }: { row: ProjectRow }) {
  const { t } = useTranslation()
  const { stalled } = project
  if (!stalled) return null
  const cause = t(`projects.cause.${stalled.cause}`)
  return (
    <td colSpan={4} className={styles.reason}>
      {t(stalled.conclusion77 ? 'projects.gantt.conclusion' : 'projects.gantt.notConclusion', {
        cause,
      })}
    </td>
  )
}
