import { useState } from 'react'
import { LinkedRecords } from '../../components/detail/linked-records'
import type { LinkedRecord } from '../../components/detail/linked-records'
import { useRecordLines } from '../../components/detail/use-record-lines'
import type { RecordLine } from '../../components/detail/use-record-lines'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { UnitLink } from '../../components/ward-links'
import type { Project } from '../../contract/projects'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { linkProject } from './link-project'
import type { LinkFiles } from './link-project'
import styles from './project-links.module.css'

interface Props {
  project: Project
  files: LinkFiles
  ward: Ward
  dates: { reference: LocalDate; asOf: LocalDate }
}

/** More open work than that, and what is finished, is behind a press. */
const mostTasks = 8

/** Work, indicators, hotspots, solutions and decisions of a project, each a link to its own page. */
export function ProjectLinksReady({ project, files, ward, dates }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const lineOf = useRecordLines()
  const [isOpen, setIsOpen] = useState(false)
  const linked = linkProject(project, files, ward.rules, dates)
  const record = (line: RecordLine): LinkedRecord => ({
    kind: line.kind,
    id: line.id,
    name: line.name,
    status: { token: line.token, word: line.word },
    note: (
      <>
        {line.kindWord} · {line.facts}
        {line.leadUnitId !== null && (
          <>
            {' · '}
            <UnitLink units={ward.units} id={line.leadUnitId} />
          </>
        )}
      </>
    ),
    value: line.exception,
  })
  const tasks = linked.open.map((task) => record(lineOf.task(task)))
  const records: LinkedRecord[] = [
    ...tasks.slice(0, mostTasks),
    ...linked.indicators.map(({ id, judged }): LinkedRecord =>
      judged ? record(lineOf.indicator(judged)) : { kind: 'indicator', id, name: id, status: null },
    ),
    ...linked.hotspots.map(({ id, name, kind, mitigation }): LinkedRecord => ({
      kind: 'hotspot',
      id,
      name,
      status: null,
      note: (
        <>
          {t(`projects.one.links.hotspot.${kind}`)}
          {mitigation && (
            <>
              {' · '}
              <DataText>{mitigation.description}</DataText>
            </>
          )}
        </>
      ),
    })),
    ...linked.solutions.map(({ id, solution }): LinkedRecord => ({
      kind: 'programme',
      id,
      name: solution ? `${solution.code} · ${solution.name}` : id,
      status: null,
      note: t(solution ? 'projects.one.links.solution' : 'projects.one.links.unknownSolution'),
    })),
  ]
  const rest = [
    ...tasks.slice(mostTasks),
    ...linked.finished.map((task) => record(lineOf.task(task))),
  ]
  const isNothing = records.length + rest.length === 0 && linked.decisions.length === 0
  return (
    <Panel id="links" state={isNothing ? 'empty' : 'ready'} title={t('projects.one.links.title')}>
      {isNothing && <p>{t('projects.one.links.nothing')}</p>}
      <LinkedRecords records={records} />
      {rest.length > 0 && (
        <details className={styles.more} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{t('projects.one.links.more', { count: rest.length })}</summary>
          {isOpen && <LinkedRecords records={rest} />}
        </details>
      )}
      {linked.decisions.length > 0 && (
        <ul className={styles.decisions}>
          {linked.decisions.map(({ id, title, proposal, state, due, decisionLevel }) => (
            <li key={id}>
              <DataText title={proposal}>{title}</DataText>
              <span className={styles.note}>
                {t(`projects.one.links.decision.${state}`)} ·{' '}
                {t('projects.one.facts.level', { level: t(`projects.level.${decisionLevel}`) })}
                {due !== null && ` · ${t('projects.one.links.due', { date: format.date(due) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
