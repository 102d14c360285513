import { memo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { useMeetingName } from '../../components/use-meeting-name'
import type { View } from '../../components/use-view'
import { findLastMeeting } from '../../domain/snapshots'
import { countConclusions, isConclusionOf } from '../../domain/task-conclusions'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { ConclusionBars } from './conclusion-bars'
import styles from './conclusions-section.module.css'
import { tasksTarget } from './deadlines-search'
import type { TaskRow } from './task-rows'

interface Props {
  view: View
  rows: readonly TaskRow[]
}

/** As many names as the panel has room for; the rest is a number. */
const namedAtMost = 3

/** What the last meeting concluded: done, on the way, overdue and which. */
export const ConclusionsSection = memo(function ConclusionsSection({ view, rows }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const last = findLastMeeting(view.index.snapshots, view.entry)
  const { progress, source } = progressOf(rows, last?.heldOn ?? null)
  const meeting = last ? meetingName(last, view.index.snapshots, 'short') : ''

  if (progress.total === 0) {
    const title = last ? t('deadlines.conclusions.none', { meeting }) : null
    return (
      <Panel
        id="deadlines-conclusions"
        state="empty"
        title={title ?? t('deadlines.conclusions.noMeeting')}
      >
        <p className={styles.names}>
          {t(last ? 'deadlines.conclusions.noneText' : 'deadlines.conclusions.noMeetingText')}
        </p>
      </Panel>
    )
  }
  const { overdue } = progress
  return (
    <Panel
      id="deadlines-conclusions"
      state="ready"
      title={
        <Trans
          i18nKey="deadlines.conclusions.finding"
          count={progress.total}
          values={{ meeting }}
          components={{
            done: (
              <CountLink
                count={progress.done}
                target={tasksTarget({ set: 'conclusions', status: ['done'] })}
              />
            ),
            all: <CountLink count={progress.total} target={tasksTarget({ set: 'conclusions' })} />,
          }}
        />
      }
      subtitle={
        <>
          {t('deadlines.conclusions.held', { date: format.date(last?.heldOn ?? null) })}
          {source && (
            <>
              {' · '}
              {t('deadlines.conclusions.source')}{' '}
              <RecordLink kind="source" id={source.id}>
                <DataText>{source.name}</DataText>
              </RecordLink>
            </>
          )}
        </>
      }
    >
      <ConclusionBars progress={{ ...progress, overdue: overdue.length }} />
      {overdue.length > 0 && (
        <p className={styles.names}>
          {t('deadlines.conclusions.names', { count: overdue.length })}{' '}
          {overdue.slice(0, namedAtMost).map(({ id, task }, place) => (
            <span key={id}>
              {place > 0 && '; '}
              <RecordLink kind="task" id={id}>
                <DataText>{task.title}</DataText>
              </RecordLink>
            </span>
          ))}
          {overdue.length > namedAtMost && (
            <>
              {'; '}
              {t('deadlines.conclusions.more', { count: overdue.length - namedAtMost })}
            </>
          )}
        </p>
      )}
    </Panel>
  )
})

/** The conclusions of the meeting held on a day; the overdue ones as the rows that they are. */
function progressOf(rows: readonly TaskRow[], heldOn: string | null) {
  const own = heldOn === null ? [] : rows.filter(({ judged }) => isConclusionOf(heldOn, judged))
  const rowOf = new Map(own.map((row) => [row.id, row]))
  const counted = countConclusions(own.map(({ judged }) => judged))
  return {
    progress: { ...counted, overdue: counted.overdue.flatMap(({ id }) => rowOf.get(id) ?? []) },
    source: own.find((row) => row.source !== null)?.source ?? null,
  }
}
