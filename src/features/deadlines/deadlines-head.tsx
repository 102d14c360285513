import { memo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { PageHead } from '../../components/page-head'
import { useMeetingName } from '../../components/use-meeting-name'
import type { DueFacts } from '../../domain/due-facts'
import { dueFactsOfTasks } from '../../domain/due-facts'
import { useTranslation } from '../../i18n/use-translation'
import { openWords, tasksTarget } from './deadlines-search'
import { DeadlinesChanges } from './deadlines-changes'
import type { TaskRow } from './task-rows'
import type { TasksData } from './use-tasks'

interface Props {
  data: TasksData
  facts: DueFacts
  rows: readonly TaskRow[]
}

/** The finding of the page: what is overdue, how that has changed, what comes within days. */
export const DeadlinesHead = memo(function DeadlinesHead({ data, facts, rows }: Props) {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const { view, ward, before } = data
  const { comparedWith } = view
  const { overdue, dueSoon, noDeadline, open, counted } = facts
  if (counted === 0) return <PageHead title={t('deadlines.empty.title')} />
  const meeting = comparedWith ? meetingName(comparedWith, view.index.snapshots, 'short') : ''
  const then =
    before && comparedWith
      ? dueFactsOfTasks(before.items, ward.rules, comparedWith.asOf).overdue
      : null
  const change = then === null ? null : overdue - then
  const direction = change === null || change === 0 ? 'same' : change > 0 ? 'more' : 'fewer'
  return (
    <PageHead
      title={
        <>
          {overdue === 0 ? (
            t('deadlines.panel.none')
          ) : (
            <Trans
              i18nKey="deadlines.head.overdue"
              count={overdue}
              components={{
                overdue: (
                  <CountLink count={overdue} target={tasksTarget({ status: ['overdue'] })} />
                ),
              }}
            />
          )}
          {change !== null &&
            `, ${t(`deadlines.head.${direction}`, { count: Math.abs(change), meeting })}`}
          {'; '}
          {dueSoon === 0 ? (
            t('deadlines.head.noneSoon', { days: ward.rules.task.dueSoonDays })
          ) : (
            <Trans
              i18nKey="deadlines.head.soon"
              count={dueSoon}
              values={{ days: ward.rules.task.dueSoonDays }}
              components={{
                soon: <CountLink count={dueSoon} target={tasksTarget({ status: ['due-soon'] })} />,
              }}
            />
          )}
        </>
      }
      line={
        <>
          <Trans
            i18nKey="deadlines.head.open"
            count={open}
            components={{
              open: <CountLink count={open} target={tasksTarget({ status: openWords })} />,
              all: <CountLink count={counted} target={tasksTarget({ set: 'all' })} />,
            }}
          />
          {before && comparedWith && (
            <DeadlinesChanges
              rows={rows}
              meeting={meetingName(comparedWith, view.index.snapshots)}
            />
          )}
          {noDeadline > 0 && (
            <>
              {'; '}
              <Trans
                i18nKey="deadlines.head.noDeadline"
                count={noDeadline}
                components={{
                  none: (
                    <CountLink
                      count={noDeadline}
                      target={tasksTarget({ status: ['no-deadline'] })}
                    />
                  ),
                }}
              />
            </>
          )}
        </>
      }
    />
  )
})
