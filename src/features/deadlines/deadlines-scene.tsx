import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { ResourceScene } from '../../components/scene/resource-scene'
import { Scene } from '../../components/scene/scene'
import { useMeetingName } from '../../components/use-meeting-name'
import { buildDueCalendar } from '../../domain/due-calendar'
import type { CalendarDay } from '../../domain/due-calendar'
import { countOlderThan, dueFactsOfSummary } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { weekday } from '../../lib/dates'
import { DeadlinesFinding } from './deadlines-finding'
import { DeadlinesSceneAgeing } from './deadlines-scene-ageing'
import { DeadlinesSceneCalendar } from './deadlines-scene-calendar'
import styles from './deadlines-scene.module.css'
import { useDeadlinesScene } from './use-deadlines-scene'
import type { DeadlinesSceneData } from './use-deadlines-scene'

const id = 'deadlines'
const calendarDays = 14
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** Overdue work by age beside the deadlines of the coming days. */
export function DeadlinesScene() {
  const { t } = useTranslation()
  return (
    <ResourceScene id={id} name={t('shell.pages.deadlines')} resource={useDeadlinesScene()}>
      {(data) => <Ready {...data} />}
    </ResourceScene>
  )
}

function Ready({ view, ward, summary, before }: DeadlinesSceneData) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const { comparedWith, index } = view
  const { date } = view.reference
  const { rules } = ward
  const facts = useMemo(() => dueFactsOfSummary(summary.tasks, rules, date), [summary, rules, date])
  const earlier = useMemo(
    () =>
      before && comparedWith
        ? dueFactsOfSummary(before.tasks, rules, comparedWith.asOf).ageing
        : null,
    [before, rules, comparedWith],
  )
  const calendar = useMemo(
    () => buildDueCalendar(facts.activeByDue, date, calendarDays),
    [facts, date],
  )
  if (facts.counted === 0) {
    return (
      <Scene id={id} state="empty" title={t('deadlines.empty.title')}>
        <p className={styles.empty}>{t('deadlines.empty.text')}</p>
      </Scene>
    )
  }
  const strong = { strong: <strong /> }
  return (
    <Scene
      id={id}
      state="ready"
      title={<DeadlinesFinding overdue={facts.overdue} old={countOlderThan(facts.ageing, 30)} />}
      subtitle={t('deadlines.panel.subtitle', { date: format.date(date) })}
    >
      <div className={styles.parts}>
        <p className={styles.heading}>
          <Trans
            i18nKey={earlier ? 'wall.deadlines.ageingBefore' : 'wall.deadlines.ageing'}
            values={{
              meeting: comparedWith ? meetingName(comparedWith, index.snapshots, 'short') : '',
            }}
            components={strong}
          />
        </p>
        <p className={styles.heading}>
          <Trans
            i18nKey="wall.deadlines.calendar"
            count={calendar.total}
            values={{ days: calendarDays }}
            components={strong}
          />
        </p>
        <DeadlinesSceneAgeing now={facts.ageing} before={earlier} />
        <DeadlinesSceneCalendar calendar={calendar} />
        {calendar.busiest && <Busiest {...calendar.busiest} />}
      </div>
    </Scene>
  )
}

function Busiest({ date, count }: CalendarDay) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p className={styles.busiest}>
      {t('wall.deadlines.busiest', {
        count: count ?? 0,
        weekday: t(`wall.strip.weekday.${weekdays[weekday(date) - 1] ?? 1}`),
        date: format.dayMonth(date),
      })}
    </p>
  )
}
