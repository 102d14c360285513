import { useTranslation } from 'react-i18next'
import { DataText } from '../../components/data-text'
import { Explanation } from '../../components/explanation'
import { PageLink } from '../../components/page-link'
import { StatusWord } from '../../components/status-word'
import { useFormat } from '../../i18n/use-format'
import type { LocalDate } from '../../lib/dates'
import { toEpoch, wardDate } from '../../lib/dates'
import styles from './project-cells.module.css'
import { ProjectExplanation } from './project-explanation'
import type { ProjectRow } from './project-rows'
import { projectsTarget } from './projects-search'
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
      <PageLink
        target={projectsTarget({ project: project.id })}
        className={styles.name}
        title={project.name}
      >
        {isException ? (
          <strong>
            <DataText>{project.name}</DataText>
          </strong>
        ) : (
          <DataText>{project.name}</DataText>
        )}
      </PageLink>
      <span className={styles.second}>
        <DataText>{`${project.code} · ${project.investor}`}</DataText>
      </span>
    </>
  )
}

export function UnitCell({ row: { unit, owner } }: Props) {
  const { t } = useTranslation()
  const unitName = unit === null ? null : (unit.shortName ?? unit.name)
  return (
    <span className={styles.stack}>
      {unit === null || unitName === null ? (
        <span>{t('projects.column.noUnit')}</span>
      ) : (
        <DataText title={unit.name}>{unitName}</DataText>
      )}
      <span className={styles.second}>
        {owner === null ? (
          t('projects.column.noPerson')
        ) : (
          <DataText>
            {owner.name === null ? owner.position : `${owner.name}, ${owner.position}`}
          </DataText>
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
    <>
      <DataText>{source?.name ?? project.sourceId}</DataText>
      <span className={styles.second}>
        {format.date(reported === null ? null : wardDate(toEpoch(reported)))}
      </span>
      {isSourceLate && <span className={styles.mark}>{t('projects.column.sourceLate')}</span>}
    </>
  )
}
