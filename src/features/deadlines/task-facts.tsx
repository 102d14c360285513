import { FactsStrip } from '../../components/detail/facts-strip'
import type { Fact } from '../../components/detail/facts-strip'
import { useMeetingName } from '../../components/use-meeting-name'
import { extensionSum, judgeTask } from '../../domain/task-status'
import type { JudgedTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import styles from './task-facts.module.css'
import { daysLate, useJudgedWords } from './use-judged-words'
import type { TasksData } from './use-tasks'

/** Six facts of a task: how it stands, its deadline, days, extensions, progress, since when. */
export function TaskFacts({ judged, data }: { judged: JudgedTask; data: TasksData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { wordOf } = useJudgedWords()
  const { task } = judged
  const today = data.view.reference.date
  const moved = extensionSum(task)
  const facts: Fact[] = [
    {
      label: t('deadlines.fact.status'),
      value: wordOf(judged),
      token: judged.token,
      note: useStatusChange(judged, data),
    },
    {
      label: t('deadlines.fact.due'),
      value: <span className={styles.date}>{format.date(task.due)}</span>,
      note:
        moved === null
          ? t(task.due === null ? 'deadlines.fact.noDue' : 'deadlines.fact.notMoved')
          : t('deadlines.extensions.first', { date: format.date(moved.first) }),
    },
    daysFact(),
    {
      label: t('deadlines.fact.extensions'),
      value: format.integer(task.extensions.length),
      unit: t('deadlines.fact.times'),
      note:
        moved === null
          ? t('deadlines.fact.never')
          : t('deadlines.fact.added', { days: moved.days }),
    },
    {
      label: t('deadlines.fact.progress'),
      value: format.integer(task.progress),
      unit: task.progress === null ? undefined : '%',
      note: t(`deadlines.state.${task.state}`),
    },
    {
      label: t('deadlines.fact.assigned'),
      value: <span className={styles.date}>{format.date(task.assignedAt)}</span>,
      note:
        task.assignedAt > today
          ? t('deadlines.fact.ahead')
          : t('deadlines.fact.ago', { count: daysBetween(task.assignedAt, today) }),
    },
  ]
  return <FactsStrip id="task-facts" title={t('deadlines.fact.title')} facts={facts} />

  function daysFact(): Fact {
    const { word, days } = judged
    const unit = t('deadlines.fact.days')
    const late = daysLate(task)
    if (word === 'overdue') {
      return {
        label: t('deadlines.fact.over'),
        value: format.integer(days),
        unit,
        note: t('deadlines.fact.until', { date: format.date(today) }),
      }
    }
    if (word === 'due-soon' || word === 'on-track') {
      return {
        label: t('deadlines.fact.left'),
        value: format.integer(days),
        unit,
        note: t('deadlines.fact.from', { date: format.date(today) }),
      }
    }
    const handedIn = task.submittedAt ?? task.completedAt
    return {
      label: t('deadlines.fact.late'),
      value: handedIn === null || task.due === null ? '–' : format.integer(late ?? 0),
      ...(handedIn === null || task.due === null ? {} : { unit }),
      note:
        handedIn === null
          ? t('deadlines.fact.notHandedIn')
          : t(late === null ? 'deadlines.fact.inTime' : 'deadlines.fact.handedIn', {
              date: format.date(handedIn),
            }),
    }
  }
}

/** What the status was at the meeting compared with. */
function useStatusChange(
  judged: JudgedTask,
  { view, ward, before }: TasksData,
): string | undefined {
  const { t } = useTranslation()
  const { wordOf } = useJudgedWords()
  const meetingName = useMeetingName()
  const { comparedWith } = view
  if (!before || !comparedWith) return undefined
  const meeting = meetingName(comparedWith, view.index.snapshots)
  const earlier = before.items.find(({ id }) => id === judged.id)
  if (!earlier) return t('deadlines.fact.newSince', { meeting })
  const then = judgeTask(earlier, ward.rules, comparedWith.asOf)
  return then.word === judged.word
    ? t('deadlines.fact.unchanged', { meeting })
    : t('deadlines.fact.changed', { meeting, word: wordOf(then) })
}
