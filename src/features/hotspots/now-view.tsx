import { useMemo } from 'react'
import type { ResourceState } from '../../api/resource-state'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import { BurdenPanel } from './burden-panel'
import { listHotspots } from './hotspot-list'
import { ListPanel } from './list-panel'
import { MapPanel } from './map-panel'
import { MonthsPanel } from './months-panel'
import styles from './now-view.module.css'
import { RainPanel } from './rain-panel'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  list: HotspotList
  events: ResourceState<HotspotEventsFile | null>
}

const room = 12

/** Map and list of what goes on, the day's rain, and below what twelve months cost. */
export function NowView({ data, list, events }: Props) {
  const { judged, ordered, search } = list
  const { kind } = search
  const shownIds = useMemo(() => new Set(ordered.map((row) => row.judged.id)), [ordered])
  const shown = useMemo(
    () => listHotspots(judged, room, ({ id }) => shownIds.has(id)),
    [judged, shownIds],
  )
  return (
    <div className={styles.grid}>
      <MapPanel data={data} list={list} shown={shown} className={styles.map} />
      <ListPanel data={data} list={list} shown={shown} className={styles.list} />
      <RainPanel data={data} className={styles.rain} />
      <BurdenPanel
        kind={kind === 'congestion' ? 'congestion' : 'flood'}
        data={data}
        list={list}
        events={events}
        className={styles.burden}
      />
      <MonthsPanel data={data} list={list} events={events} className={styles.months} />
    </div>
  )
}
