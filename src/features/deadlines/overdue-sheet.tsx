import { useMemo } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { NodeList } from '../../components/sheet/node-list'
import { SheetParagraph } from '../../components/sheet/sheet-paragraph'
import { SheetPart } from '../../components/sheet/sheet-part'
import { countOlderThan, dueFactsOfSummary } from '../../domain/due-facts'
import { gatherWork } from '../../domain/people'
import type { UnitLoad } from '../../domain/people'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween } from '../../lib/dates'
import { tasksTarget } from './deadlines-search'
import { useDeadlinesSheet } from './deadlines-sheet-files'
import type { DeadlinesSheetData } from './deadlines-sheet-files'
import { OverdueSheetAgeing } from './overdue-sheet-ageing'
import { OverdueSheetUnits } from './overdue-sheet-units'
import styles from './overdue-sheet.module.css'

/** So many units and tasks are named in words. */
const namedUnits = 2
const namedTasks = 2

/** The brief's overdue work: how old it is, who holds it, and what waits longest. */
export function OverdueSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-overdue" name={t('shell.pages.deadlines')} resource={useDeadlinesSheet()}>
      {(data) => <Part {...data} />}
    </SheetPart>
  )
}

function Part(data: DeadlinesSheetData) {
  const { t } = useTranslation()
  const { view, ward, summary, summaryBefore, tasks } = data
  const { date } = view.reference
  const facts = dueFactsOfSummary(summary.tasks, ward.rules, date)
  const before =
    summaryBefore && view.comparedWith
      ? dueFactsOfSummary(summaryBefore.tasks, ward.rules, view.comparedWith.asOf)
      : null
  const holders = useMemo(
    () => gatherWork(tasks.items, ward, date).units.filter(({ load }) => load.buckets.overdue > 0),
    [tasks, ward, date],
  )
  const { overdue } = facts
  const old = countOlderThan(facts.ageing, 30)
  const finding = (
    <Trans
      i18nKey={old === 0 ? 'brief.overdue.young' : 'brief.overdue.old'}
      components={{
        old: (
          <CountLink
            count={old}
            target={tasksTarget({ status: ['overdue'], age: ['31-60', 'over-60'] })}
          />
        ),
        overdue: <CountLink count={overdue} target={tasksTarget({ status: ['overdue'] })} />,
      }}
    />
  )
  return (
    <>
      <SheetParagraph lead={t('brief.overdue.lead')}>
        {overdue === 0 ? (
          t('brief.overdue.none')
        ) : (
          <>
            {finding}
            <Holders holders={holders.slice(0, namedUnits)} />
            {t('brief.figureRefs', { first: 3, second: 4 })}.
            <Longest {...data} />
          </>
        )}
      </SheetParagraph>
      {overdue > 0 && (
        <div className={styles.pair}>
          <OverdueSheetAgeing
            title={finding}
            now={facts.ageing}
            before={before?.ageing ?? null}
            view={view}
          />
          <OverdueSheetUnits holders={holders} overdue={overdue} />
        </div>
      )}
    </>
  )
}

function Holders({ holders }: { holders: readonly UnitLoad[] }) {
  const { t } = useTranslation()
  if (holders.length === 0) return null
  const items = holders.map(({ id, unit, load }) => ({
    id: id ?? '',
    node: (
      <Trans
        i18nKey="brief.overdue.unit"
        components={{
          unit:
            id === null ? (
              <span>{t('brief.overdue.noUnit')}</span>
            ) : (
              <RecordLink kind="unit" id={id}>
                <DataText>{unit?.name ?? id}</DataText>
              </RecordLink>
            ),
          count: (
            <CountLink
              count={load.buckets.overdue}
              target={tasksTarget({ status: ['overdue'], unit: id })}
            />
          ),
        }}
      />
    ),
  }))
  return <Trans i18nKey="brief.overdue.units" components={{ units: <NodeList items={items} /> }} />
}

function Longest({ view, ward, summary }: DeadlinesSheetData) {
  const format = useFormat()
  const { date } = view.reference
  const items = summary.tasks.earliest
    .filter(({ due }) => due < date)
    .slice(0, namedTasks)
    .map(({ id, title, leadUnitId, due }) => {
      const unit = ward.units.find((known) => known.id === leadUnitId)
      return {
        id,
        node: (
          <Trans
            i18nKey={unit ? 'brief.overdue.task' : 'brief.overdue.taskAlone'}
            values={{ days: format.integer(daysBetween(due, date)) }}
            components={{
              title: (
                <RecordLink kind="task" id={id}>
                  <DataText>{title}</DataText>
                </RecordLink>
              ),
              unit: <DataText>{unit?.shortName ?? unit?.name ?? ''}</DataText>,
            }}
          />
        ),
      }
    })
  if (items.length === 0) return null
  return (
    <Trans
      i18nKey="brief.overdue.longest"
      components={{ tasks: <NodeList items={items} separator="; " /> }}
    />
  )
}
