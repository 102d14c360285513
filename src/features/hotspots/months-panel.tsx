import { useMemo } from 'react'
import type { ResourceState } from '../../api/resource-state'
import { ErrorNote } from '../../components/error-note'
import { Panel } from '../../components/panel'
import { Skeleton } from '../../components/skeleton'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import { hotspotKinds } from '../../contract/hotspots'
import { countEventsByMonth, findPeakMonths } from '../../domain/hotspot-months'
import type { EventYears } from '../../domain/hotspot-months'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './months-grid.module.css'
import { MonthsGrid } from './months-grid'
import { MonthsKey } from './months-key'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  list: HotspotList
  events: ResourceState<HotspotEventsFile | null>
  className?: string | undefined
}

const id = 'hotspots-months'

/** Events by month over two years, of the spots that the filters leave. */
export function MonthsPanel({ data, list, events, className }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { date } = data.view.reference
  const { ordered, search } = list
  const file = events.state === 'ready' ? events.data : null
  const counted = useMemo(() => {
    const hotspots = ordered.map(({ hotspot }) => hotspot)
    return hotspotKinds.map((kind) => countEventsByMonth(kind, hotspots, file?.items ?? [], date))
  }, [ordered, file, date])
  const title = useMonthsTitle()
  if (events.state === 'error' || (events.state === 'ready' && file === null && events.failing)) {
    const error = events.state === 'error' ? events.error : events.failing
    return (
      <Panel id={id} state="error" title={t('hotspots.year.failed')} className={className}>
        {error && <ErrorNote error={error} busy={false} onRetry={events.retry} />}
      </Panel>
    )
  }
  if (file === null) {
    return (
      <Panel id={id} state="loading" title={t('hotspots.months.name')} className={className}>
        <Skeleton height={18} />
      </Panel>
    )
  }
  const kinds = counted.filter(({ kind }) => search.kind === 'all' || search.kind === kind)
  const [first] = kinds
  return (
    <Panel
      id={id}
      state="ready"
      title={first ? title(first) : t('hotspots.months.name')}
      subtitle={t('hotspots.months.subtitle', { date: format.date(date) })}
      className={className}
    >
      <div className={styles.box}>
        <div className={styles.grids}>
          {kinds.map((years) => (
            <MonthsGrid key={years.kind} counted={years} />
          ))}
        </div>
      </div>
      <MonthsKey />
    </Panel>
  )
}

/** The finding of one kind: which months had the most of this year's events. */
function useMonthsTitle() {
  const { t } = useTranslation()
  const format = useFormat()
  return (counted: EventYears): string => {
    const { kind, total, years } = counted
    const year = years[1]?.year ?? 0
    if (total === null) return t('hotspots.months.unwatched')
    const peak = findPeakMonths(counted)
    if (peak === null) return t(`hotspots.months.few.${kind}`, { count: total, year })
    const months = format.list(
      peak.months.map((month) => t('hotspots.months.month', { month: format.integer(month) })),
    )
    const text = t(`hotspots.months.title.${kind}`, {
      months,
      events: format.integer(peak.events),
      of: format.integer(peak.of),
      year,
    })
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}
