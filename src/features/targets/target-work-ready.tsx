import { useMemo } from 'react'
import { DataText } from '../../components/data-text'
import { LinkedRecords } from '../../components/detail/linked-records'
import type { LinkedRecord } from '../../components/detail/linked-records'
import { Panel } from '../../components/panel'
import { PersonLink } from '../../components/ward-links'
import { useSearchState } from '../../components/use-search-state'
import type { Indicator } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import type { JudgedTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { linkWork } from './link-work'
import type { WorkFiles } from './link-work'
import { targetSearch } from './target-search'
import styles from './target-work.module.css'

interface Props {
  indicator: Indicator
  files: WorkFiles
  ward: Ward
  reference: LocalDate
}

/** More than these are shown when asked for. */
const mostTasks = 6

/** Solutions, open work, projects and decisions of a target, each a link to its own page. */
export function TargetWorkReady({ indicator, files, ward, reference }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const work = useMemo(
    () => linkWork(indicator, files, ward, reference),
    [indicator, files, ward, reference],
  )
  const [search, update] = useSearchState(targetSearch)
  const { solutions, open, finished, projects, decisions } = work

  const taskRecord = ({ id, task, token, word }: JudgedTask): LinkedRecord => {
    const owner = ward.people.find(({ id: known }) => known === task.ownerId)?.id
    const progress =
      task.progress === null
        ? null
        : t('targets.one.work.progress', { percent: format.integer(task.progress) })
    return {
      kind: 'task',
      id,
      name: task.title,
      status: { token, word: t(`deadlines.word.${word === 'cancelled' ? 'done' : word}`) },
      note: (
        <>
          {owner !== undefined && <PersonLink people={ward.people} id={owner} />}
          {owner !== undefined && progress !== null && ' · '}
          {progress}
        </>
      ),
      value: task.due === null ? t('targets.one.work.noDue') : format.dayMonth(task.due),
    }
  }

  const more = [
    ...(open.length > mostTasks
      ? [t('targets.one.work.moreTasks', { count: open.length - mostTasks })]
      : []),
    ...(finished.length > 0 ? [t('targets.one.work.finished', { count: finished.length })] : []),
  ]
  const isNothing =
    open.length + finished.length + solutions.length + projects.length + decisions.length === 0
  const title =
    open.length === 0 && finished.length > 0
      ? t('targets.one.work.noOpen')
      : t('targets.one.work.title', { count: open.length })
  return (
    <Panel id="work" state={isNothing ? 'empty' : 'ready'} title={title}>
      {solutions.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('targets.one.work.solutions')}</h3>
          <LinkedRecords
            records={solutions.map(({ id, solution, total, done }) => ({
              kind: 'programme',
              id,
              name: solution ? `${solution.code} · ${solution.name}` : id,
              status: null,
              note: solution
                ? t('targets.one.work.of', { total, done })
                : t('targets.one.work.unknown'),
            }))}
          />
        </>
      )}
      {open.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('targets.one.work.tasks')}</h3>
          <LinkedRecords
            records={open.slice(0, search.work ? open.length : mostTasks).map(taskRecord)}
          />
        </>
      )}
      {search.work && finished.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {t('targets.one.work.finished', { count: finished.length })}
          </h3>
          <LinkedRecords records={finished.map(taskRecord)} />
        </>
      )}
      {more.length > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={search.work}
          onClick={() => update({ work: !search.work })}
        >
          {search.work ? t('targets.one.work.fewer') : more.join(', ')}
        </button>
      )}
      <h3 className={styles.heading}>
        {t('targets.one.work.projects')}
        {projects.length === 0 && `: ${t('targets.one.work.none')}`}
      </h3>
      <LinkedRecords
        records={projects.map(({ id, project, token, word, slip }) => ({
          kind: 'project',
          id,
          name: project.shortName ?? project.name,
          status: { token, word: t(`projects.word.${word}`, { days: slip?.days ?? 0 }) },
          note: t(`projects.word.${word}`, { days: slip?.days ?? 0 }),
        }))}
      />
      {decisions.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('targets.one.work.decisions')}</h3>
          <ul className={styles.decisions}>
            {decisions.map(({ id, title: asked, state, due }) => (
              <li key={id}>
                <DataText>{asked}</DataText>
                <span className={styles.note}>
                  {t(`targets.one.work.decision.${state}`)}
                  {due !== null && ` · ${t('targets.one.work.due', { date: format.date(due) })}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
