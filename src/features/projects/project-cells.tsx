import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { RecordLink } from '../../components/record-link'
import { StatusWord } from '../../components/status-word'
import { PersonLink, UnitLink } from '../../components/ward-links'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { toEpoch, wardDate } from '../../lib/dates'
import styles from './project-cells.module.css'
import { ProjectExplanation } from './project-explanation'
import type { ProjectRow } from './project-rows'
import { useProjectWord } from './use-project-words'

interface Props {
  row: ProjectRow
}

interface DatedProps extends Props {
  today: LocalDate
}

export function NameCell({ row: { project, judged } }: Props) {
  const isException = judged.token === 'overdue' || judged.token === 'late'
  return (
    <>
      <RecordLink
        kind="project"
        id={project.id}
        className={styles.name}
        title={project.name}
        keepList
      >
        {isException ? (
          <strong>
            <DataText>{project.name}</DataText>
          </strong>
        ) : (
          <DataText>{project.name}</DataText>
        )}
      </RecordLink>
      <span className={styles.second}>
        <DataText>{`${project.code} · ${project.investor}`}</DataText>
      </span>
    </>
  )
}

export function UnitCell({ row: { unit, owner, project } }: Props) {
  const { t } = useTranslation()
  return (
    <span className={styles.stack}>
      <UnitLink units={unit ? [unit] : []} id={project.leadUnitId} />
      <span className={styles.second}>
        {project.ownerId === null ? (
          t('projects.column.noPerson')
        ) : (
          <PersonLink people={owner ? [owner] : []} id={project.ownerId} />
        )}
      </span>
    </span>
  )
}

export function StatusCell({ row, today }: DatedProps) {
  const { t } = useTranslation()
  const { judged } = row
  const word = useProjectWord()(judged)
  return (
    <>
      <Explanation
        title={t('projects.why.status', { status: word })}
        button={<StatusWord token={judged.token}>{word}</StatusWord>}
      >
        <ProjectExplanation row={row} today={today} />
      </Explanation>
      {judged.isVeryLate && !judged.isApart && (
        <span className={styles.second}>
          {t('projects.word.veryLate', { months: judged.thresholds.veryLateMonths })}
        </span>
      )}
    </>
  )
}

export function DueCell({ row: { judged } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { slip } = judged
  return (
    <>
      {format.date(slip?.due ?? null)}
      {slip?.isExtended && (
        <span className={styles.second}>
          {t('projects.column.firstDue', { date: format.date(slip.firstDue) })}
        </span>
      )}
    </>
  )
}

export function EndCell({ row: { judged } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { slip, isApart } = judged
  if (slip === null) return format.date(null)
  const kind =
    slip.closing.actualEnd !== null
      ? 'finished'
      : slip.closing.forecastEnd === null
        ? 'noForecast'
        : 'forecast'
  // What stands still is not on its way to any date.
  if (isApart && kind === 'noForecast') return format.date(null)
  return (
    <>
      {format.date(slip.end)}
      <span className={styles.second}>{t(`projects.column.${kind}`)}</span>
    </>
  )
}

export function SlipCell({ row, today }: DatedProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { slip, token } = row.judged
  if (slip === null) return format.integer(null)
  return (
    <>
      <Explanation
        title={t('projects.column.slipFor')}
        button={
          <span className={styles.figure} data-token={token}>
            {format.signed(slip.days, 0)}
          </span>
        }
      >
        <ProjectExplanation row={row} today={today} />
      </Explanation>
      {slip.isInferred && slip.cause && slip.cause.milestone !== slip.closing && (
        <span className={styles.second}>{t('projects.word.inferred')}</span>
      )}
    </>
  )
}

export function SourceCell({ row: { source, project, isSourceLate } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const reported = source?.reportedAt ?? null
  return (
    <span className={styles.source}>
      {source === null ? (
        <DataText>{project.sourceId}</DataText>
      ) : (
        <RecordLink kind="source" id={source.id}>
          <DataText>{source.name}</DataText>
        </RecordLink>
      )}
      <span className={styles.second}>
        {format.date(reported === null ? null : wardDate(toEpoch(reported)))}
      </span>
      {isSourceLate && <span className={styles.mark}>{t('projects.column.sourceLate')}</span>}
    </span>
  )
}
