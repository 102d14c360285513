import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { SheetPart } from '../../components/sheet/sheet-part'
import { buildDueCalendar } from '../../domain/due-calendar'
import { countOlderThan, dueFactsOfSummary } from '../../domain/due-facts'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import { tasksTarget } from './deadlines-search'
import { useDeadlinesSheet } from './deadlines-sheet-files'
import type { DeadlinesSheetData } from './deadlines-sheet-files'

/** The brief's next work: what is overdue too long, and what is due in the coming days. */
export function ComingSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart
      id="brief-coming"
      as="li"
      name={t('shell.pages.deadlines')}
      resource={useDeadlinesSheet()}
    >
      {(data) => <Coming {...data} />}
    </SheetPart>
  )
}

function Coming({ view, ward, summary }: DeadlinesSheetData) {
  const { t } = useTranslation()
  const { date } = view.reference
  const facts = dueFactsOfSummary(summary.tasks, ward.rules, date)
  const { from, to, total } = buildDueCalendar(facts.activeByDue, date)
  const old = countOlderThan(facts.ageing, 30)
  const days = daysBetween(from, to)
  if (old === 0 && total === 0) return t('brief.next.tasksNone', { days })
  return (
    <Trans
      i18nKey={old > 0 ? 'brief.next.tasks' : 'brief.next.tasksComing'}
      values={{ days }}
      components={{
        old: (
          <CountLink
            count={old}
            target={tasksTarget({ status: ['overdue'], age: ['31-60', 'over-60'] })}
          />
        ),
        coming: (
          <CountLink
            count={total}
            target={tasksTarget({ status: ['due-soon', 'on-track'], from, to })}
          />
        ),
      }}
    />
  )
}
