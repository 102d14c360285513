import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { SheetParagraph } from '../../components/sheet/sheet-paragraph'
import { SheetPart } from '../../components/sheet/sheet-part'
import { useChangeWords } from '../../components/sheet/use-change-words'
import { splitWork } from '../../domain/brief-counts'
import { dueFactsOfSummary } from '../../domain/due-facts'
import { overdueFigure } from '../../domain/headline'
import { compareOverdue } from '../../domain/task-changes'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tasksTarget } from './deadlines-search'
import type { CountedTaskWord } from './deadlines-search'
import { useDeadlinesSheet } from './deadlines-sheet-files'
import type { DeadlinesSheetData } from './deadlines-sheet-files'

/** The brief's paragraph on assigned work: where all of it stands. */
export function DeadlinesSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-tasks" name={t('shell.pages.deadlines')} resource={useDeadlinesSheet()}>
      {(data) => (
        <SheetParagraph lead={t('brief.tasks.lead')}>
          <Text {...data} />
        </SheetParagraph>
      )}
    </SheetPart>
  )
}

const countLink = (count: number, ...status: readonly CountedTaskWord[]) => (
  <CountLink count={count} target={tasksTarget({ status })} />
)

function Text(data: DeadlinesSheetData) {
  const { t } = useTranslation()
  const changeWords = useChangeWords()
  const moves = useMoves(data)
  const { view, ward, summary, summaryBefore } = data
  const facts = dueFactsOfSummary(summary.tasks, ward.rules, view.reference.date)
  if (facts.counted === 0) return t('brief.tasks.none')
  const then =
    summaryBefore && view.comparedWith
      ? dueFactsOfSummary(summaryBefore.tasks, ward.rules, view.comparedWith.asOf)
      : null
  const { done, onTrack } = splitWork(facts)
  return (
    <Trans
      i18nKey="brief.tasks.text"
      values={{
        days: ward.rules.task.dueSoonDays,
        change: changeWords(overdueFigure(facts, then).change),
        moves,
      }}
      components={{
        strong: <strong />,
        counted: countLink(facts.counted),
        done: countLink(done, 'done'),
        onTrack: countLink(onTrack, 'on-track'),
        dueSoon: countLink(facts.dueSoon, 'due-soon'),
        submitted: countLink(facts.submitted, 'submitted', 'submitted-late'),
        noDeadline: countLink(facts.noDeadline, 'no-deadline'),
        overdue: countLink(facts.overdue, 'overdue'),
      }}
    />
  )
}

/** How many became overdue since the last meeting, and how many no longer are. */
function useMoves({ view, ward, tasks, tasksBefore }: DeadlinesSheetData): string {
  const { t } = useTranslation()
  const format = useFormat()
  if (!tasksBefore || !view.comparedWith) return ''
  const changes = compareOverdue(
    { tasks: tasks.items, on: view.reference.date },
    { tasks: tasksBefore.items, on: view.comparedWith.asOf },
    ward.rules,
  )
  const fresh = [...changes.values()].filter((change) => change === 'newly-overdue').length
  return t('brief.tasks.moves', {
    fresh: format.integer(fresh),
    gone: format.integer(changes.size - fresh),
  })
}
