import { use, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { PageHead } from '../../components/page-head'
import { PanelNotes } from '../../components/panel-notes'
import { useSearchState } from '../../components/use-search-state'
import { dueFactsOfTasks } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AgeingSection } from './ageing-section'
import { CalendarSection } from './calendar-section'
import { ConclusionsSection } from './conclusions-section'
import { DeadlineFilters } from './deadline-filters'
import { DeadlinesHead } from './deadlines-head'
import styles from './deadlines-ready.module.css'
import { deadlinesSearch } from './deadlines-search'
import { DeadlinesTable } from './deadlines-table'
import { PrintedTasks } from './printed-tasks'
import { useCappedIds } from './use-capped-ids'
import { useTaskList } from './use-task-list'
import type { TasksData } from './use-tasks'

/** Finding, controls, three drawings and the table, all of the same tasks. */
export function DeadlinesReady({ data }: { data: TasksData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { view, ward, tasks } = data
  const today = view.reference.date
  const list = useTaskList(data)
  const facts = useMemo(
    () => dueFactsOfTasks(tasks.items, ward.rules, today),
    [tasks, ward.rules, today],
  )
  const [search, update] = useSearchState(deadlinesSearch)
  const step = { replace: true }
  const selected = useCappedIds(search.selected, (ids) => update({ selected: ids }, step))
  const closed = useCappedIds(search.closed, (ids) => update({ closed: ids }, step))
  const [isPrinting, setPrinting] = useState(false)
  const notes = use(PanelNotes)
  // The table says what could not be read, once for the page.
  const quiet = useMemo(() => ({ ...notes, findings: [], failing: null }), [notes])

  function printSelected(): void {
    window.addEventListener('afterprint', () => setPrinting(false), { once: true })
    flushSync(() => setPrinting(true))
    window.print()
  }

  if (isPrinting) {
    const rows = list.rows.filter(({ id }) => selected.ids.has(id))
    return (
      <>
        <PageHead
          title={t('deadlines.printed.title', { count: rows.length })}
          line={t('deadlines.printed.line', { date: format.date(today) })}
        />
        <PrintedTasks rows={rows} />
      </>
    )
  }
  return (
    <>
      <DeadlinesHead data={data} facts={facts} rows={list.rows} />
      {list.rows.length > 0 && (
        <>
          <DeadlineFilters view={view} ward={ward} list={list} />
          <PanelNotes value={quiet}>
            <div className={styles.panels}>
              <AgeingSection data={data} facts={facts} />
              <CalendarSection view={view} facts={facts} />
              <ConclusionsSection view={view} rows={list.rows} />
            </div>
          </PanelNotes>
        </>
      )}
      <DeadlinesTable
        data={data}
        list={list}
        selected={selected}
        closed={closed}
        onPrint={printSelected}
      />
    </>
  )
}
