import type { ResourceState } from '../../api/resource-state'
import type { HotspotEventsFile } from '../../contract/hotspot-events'
import { hotspotKinds } from '../../contract/hotspots'
import { BurdenPanel } from './burden-panel'
import { MonthsPanel } from './months-panel'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'
import styles from './year-view.module.css'

interface Props {
  data: HotspotsData
  list: HotspotList
  events: ResourceState<HotspotEventsFile | null>
}

/** What twelve months cost: floods and congestion beside each other, and their months. */
export function YearView({ data, list, events }: Props) {
  const { kind } = list.search
  const kinds = hotspotKinds.filter((each) => kind === 'all' || kind === each)
  return (
    <div className={styles.grid}>
      {kinds.map((each) => (
        <BurdenPanel key={each} kind={each} data={data} list={list} events={events} isWhole />
      ))}
      <MonthsPanel data={data} list={list} events={events} />
    </div>
  )
}
