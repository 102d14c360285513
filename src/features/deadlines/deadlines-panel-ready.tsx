import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { CountLink } from '../../components/count-link'
import { Panel } from '../../components/panel'
import { useDensity } from '../../components/use-density'
import { useMeetingName } from '../../components/use-meeting-name'
import type { View } from '../../components/use-view'
import type { Summary } from '../../contract/summary'
import type { Ward } from '../../contract/ward'
import { buildDueCalendar } from '../../domain/due-calendar'
import { countOlderThan, dueFactsOfSummary } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { addDays } from '../../lib/dates'
import { AgeingChart } from './ageing-chart'
import { AgeingTable } from './ageing-table'
import { DeadlinesFinding } from './deadlines-finding'
import { tasksTarget } from './deadlines-search'
import styles from './deadlines-panel.module.css'
import { DueCalendarTable } from './due-calendar'
import { LongestOverdue } from './longest-overdue'

interface Props {
  view: View
  ward: Ward
  summary: Summary
  before: Summary | null
}

export function DeadlinesPanelReady({ view, ward, summary, before }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const density = useDensity()
  const { comparedWith } = view
  const referenceDate = view.reference.date
  const { rules } = ward
  const facts = useMemo(
    () => dueFactsOfSummary(summary.tasks, rules, referenceDate),
    [summary, rules, referenceDate],
  )
  const earlier = useMemo(
    () =>
      before && comparedWith
        ? {
            counts: dueFactsOfSummary(before.tasks, rules, comparedWith.asOf).ageing,
            snapshotId: comparedWith.id,
          }
        : null,
    [before, rules, comparedWith],
  )
  const calendar = useMemo(
    () => buildDueCalendar(facts.activeByDue, referenceDate),
    [facts, referenceDate],
  )
  const meetingName = useMeetingName()
  const shortMeeting = comparedWith ? meetingName(comparedWith, view.index.snapshots, 'short') : ''
  const meeting = comparedWith ? meetingName(comparedWith, view.index.snapshots) : ''
  const name = t('shell.pages.deadlines')
  if (facts.counted === 0) {
    return (
      <Panel id="deadlines" state="empty" title={t('deadlines.empty.title')}>
        <p>{t('deadlines.empty.text')}</p>
      </Panel>
    )
  }
  const old = countOlderThan(facts.ageing, 30)
  const week = rules.task.dueSoonDays
  return (
    <Panel
      id="deadlines"
      state="ready"
      title={<DeadlinesFinding overdue={facts.overdue} old={old} />}
      subtitle={t('deadlines.panel.subtitle', { date: format.date(referenceDate) })}
      tools={<FigureToggle id="deadlines" name={name} />}
    >
      <div className={styles.halves} data-density={density}>
        <div className={styles.half}>
          <p className={styles.heading}>
            <Trans
              i18nKey={earlier ? 'deadlines.ageing.headingBefore' : 'deadlines.ageing.heading'}
              values={{ meeting: shortMeeting }}
              components={{ strong: <strong /> }}
            />
          </p>
          <ChartFigure
            id="deadlines"
            className={styles.figure}
            description={t('deadlines.ageing.description', {
              count: facts.overdue,
              old,
            })}
            table={() => (
              <AgeingTable
                now={facts.ageing}
                nowName={format.date(referenceDate)}
                before={earlier && { ...earlier, name: meeting }}
              />
            )}
          >
            <AgeingChart now={facts.ageing} before={earlier} />
          </ChartFigure>
        </div>
        <div className={styles.half}>
          <p className={styles.heading}>
            <Trans
              i18nKey="deadlines.calendar.heading"
              values={{ week, all: calendar.total, days: 14 }}
              components={{
                strong: <strong />,
                soon: (
                  <CountLink count={facts.dueSoon} target={tasksTarget({ status: ['due-soon'] })} />
                ),
                all: (
                  <CountLink
                    count={calendar.total}
                    target={tasksTarget({
                      status: ['due-soon', 'on-track'],
                      from: referenceDate,
                      to: addDays(referenceDate, 14),
                    })}
                  />
                ),
              }}
            />
          </p>
          <DueCalendarTable calendar={calendar} />
        </div>
      </div>
      {density === 'wide' && (
        <LongestOverdue
          earliest={summary.tasks.earliest}
          units={ward.units}
          referenceDate={referenceDate}
          rows={3}
        />
      )}
    </Panel>
  )
}
