import { memo, useMemo } from 'react'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { Panel } from '../../components/panel'
import { useMeetingName } from '../../components/use-meeting-name'
import { countOlderThan, dueFactsOfTasks } from '../../domain/due-facts'
import type { DueFacts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { AgeingRows } from './ageing-rows'
import { AgeingTable } from './ageing-table'
import { DeadlinesFinding } from './deadlines-finding'
import type { TasksData } from './use-tasks'

const panelId = 'deadlines-ageing'

/** Overdue work by age, now and at the meeting compared with. */
export const AgeingSection = memo(function AgeingSection({
  data,
  facts,
}: {
  data: TasksData
  facts: DueFacts
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const { view, ward, before } = data
  const { comparedWith } = view
  const earlier = useMemo(
    () =>
      before && comparedWith
        ? {
            counts: dueFactsOfTasks(before.items, ward.rules, comparedWith.asOf).ageing,
            snapshotId: comparedWith.id,
          }
        : null,
    [before, comparedWith, ward.rules],
  )
  const name = (length: 'long' | 'short') =>
    comparedWith ? meetingName(comparedWith, view.index.snapshots, length) : ''
  const old = countOlderThan(facts.ageing, 30)
  return (
    <Panel
      id={panelId}
      state={data.isComparing ? 'loading' : 'ready'}
      title={<DeadlinesFinding overdue={facts.overdue} old={old} />}
      subtitle={t(earlier ? 'deadlines.bars.subtitleBefore' : 'deadlines.bars.subtitle', {
        meeting: name('long'),
      })}
      tools={<FigureToggle id={panelId} name={t('deadlines.ageing.caption')} />}
    >
      <ChartFigure
        id={panelId}
        description={t('deadlines.ageing.description', { count: facts.overdue, old })}
        table={() => (
          <AgeingTable
            now={facts.ageing}
            nowName={format.date(view.reference.date)}
            before={earlier && { ...earlier, name: name('long') }}
          />
        )}
      >
        <AgeingRows now={facts.ageing} before={earlier} />
      </ChartFigure>
    </Panel>
  )
})
