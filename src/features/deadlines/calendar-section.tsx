import { memo, useMemo } from 'react'
import { Trans } from 'react-i18next'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { CountLink } from '../../components/count-link'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import type { View } from '../../components/use-view'
import { buildDueWeeks } from '../../domain/due-calendar'
import type { DueCalendar } from '../../domain/due-calendar'
import type { DueFacts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { tasksTarget } from './deadlines-search'
import { DueCalendarTable } from './due-calendar'
import { dayTarget } from './due-day'

const panelId = 'deadlines-calendar'
const weeks = { before: 2, after: 4 }
/** The days ahead that the finding speaks of. */
const daysAhead = 14

/** Deadlines by day: what is overdue of the last two weeks, and what the next four hold. */
export const CalendarSection = memo(function CalendarSection({
  view,
  facts,
}: {
  view: View
  facts: DueFacts
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = view.reference.date
  const calendar = useMemo(
    () => buildDueWeeks(facts.activeByDue, today, weeks),
    [facts.activeByDue, today],
  )
  const days = calendar.weeks.flat().filter(({ count }) => (count ?? 0) > 0)
  return (
    <Panel
      id={panelId}
      state="ready"
      title={<CalendarFinding calendar={calendar} />}
      subtitle={t('deadlines.weeks.subtitle')}
      tools={<FigureToggle id={panelId} name={t('deadlines.calendar.caption')} />}
    >
      <ChartFigure
        id={panelId}
        description={t('deadlines.weeks.description', { count: calendar.total, days: daysAhead })}
        table={() => (
          <FigureTable
            caption={t('deadlines.calendar.caption')}
            rows={days}
            rowKey={({ date }) => date}
            columns={[
              {
                id: 'date',
                header: t('deadlines.column.due'),
                cell: ({ date }) => format.date(date),
              },
              {
                id: 'count',
                header: t('deadlines.weeks.count'),
                align: 'end',
                cell: ({ date, count }) => (
                  <CountLink count={count ?? 0} target={dayTarget(date, date < today)} />
                ),
              },
            ]}
          />
        )}
      >
        <DueCalendarTable calendar={calendar} size="page" />
      </ChartFigure>
    </Panel>
  )
})

/** The day on which most comes together, and how much is due within the next days. */
function CalendarFinding({ calendar: { busiest, total, from, to } }: { calendar: DueCalendar }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (total === 0) return t('deadlines.weeks.none', { days: daysAhead })
  const count = busiest?.count ?? 0
  return (
    <Trans
      // One task on a day is no crowd.
      i18nKey={count > 1 ? 'deadlines.weeks.crowded' : 'deadlines.weeks.even'}
      count={total}
      values={{ days: daysAhead, date: busiest ? format.dayMonth(busiest.date) : '' }}
      components={{
        busiest: <CountLink count={count} target={dayTarget(busiest?.date ?? from, false)} />,
        all: (
          <CountLink
            count={total}
            target={tasksTarget({ status: ['due-soon', 'on-track'], from, to })}
          />
        ),
      }}
    />
  )
}
