import { Reasons } from '../../components/detail/reasons'
import { Panel } from '../../components/panel'
import type { Ward } from '../../contract/ward'
import { extensionSum } from '../../domain/task-status'
import type { JudgedTask } from '../../domain/task-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import { useJudgedWords } from './use-judged-words'

interface Props {
  judged: JudgedTask
  ward: Ward
  today: LocalDate
}

/** How the status came about: the state that was reported, the deadline, the days, the rule. */
export function ReasonsSection({ judged, ward, today }: Props) {
  const { t } = useTranslation()
  const { wordOf } = useJudgedWords()
  const word = wordOf(judged)
  return (
    <Panel id="task-reasons" state="ready" title={t('deadlines.why.title', { word })}>
      <Reasons steps={useSteps({ judged, ward, today })} />
    </Panel>
  )
}

function useSteps({ judged, ward, today }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { findingOf } = useJudgedWords()
  const { task, word } = judged
  const { due, submittedAt, completedAt, state } = task
  const moved = extensionSum(task)
  const reported = { words: t(`deadlines.reason.state.${state}`) }
  if (word === 'cancelled') {
    return [reported, { words: t('deadlines.reason.rule.cancelled'), sum: findingOf(judged) }]
  }
  const deadline =
    due === null
      ? { words: t('deadlines.reason.noDue') }
      : moved === null
        ? { words: t('deadlines.reason.due'), sum: format.date(due) }
        : {
            words: t('deadlines.reason.moved', {
              count: moved.times,
              first: format.date(moved.first),
            }),
            sum: t('deadlines.reason.movedSum', {
              first: format.date(moved.first),
              days: moved.days,
              due: format.date(due),
            }),
          }
  const handedIn = submittedAt ?? completedAt
  const isActive = state === 'not-started' || state === 'in-progress'
  const counted = isActive ? today : handedIn
  const distance =
    due === null || counted === null
      ? []
      : [
          {
            words: isActive
              ? t('deadlines.reason.today', { date: format.date(today) })
              : t('deadlines.reason.handedIn', { date: format.date(counted) }),
            sum: sumOf(due, counted),
          },
        ]
  const rule = {
    words: t(`deadlines.reason.rule.${isActive ? 'active' : state}`, {
      days: ward.rules.task.dueSoonDays,
    }),
    sum: findingOf(judged),
  }
  return [reported, deadline, ...distance, rule]

  function sumOf(from: LocalDate, to: LocalDate): string {
    const isAfter = to > from
    const [late, early] = isAfter ? [to, from] : [from, to]
    return t(isAfter ? 'deadlines.reason.after' : 'deadlines.reason.before', {
      late: format.date(late),
      early: format.date(early),
      count: daysBetween(early, late),
    })
  }
}
