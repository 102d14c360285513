import type { HotspotEvent } from '../../contract/hotspot-events'
import type { PastEvent } from '../../domain/hotspot-past'
import type { HotspotRow } from './hotspot-rows'
import type { HotspotList } from './use-hotspot-list'
import type { HotspotsData } from './use-hotspots'

/** What the panels of one hotspot's page are drawn from. */
export interface DetailProps {
  row: HotspotRow
  data: HotspotsData
  /** The list that the address asks for, with every spot. */
  list: HotspotList
  /** Its events of twelve months, the latest first; null while they are not read. */
  past: readonly PastEvent[] | null
  /** All events of all spots. */
  events: readonly HotspotEvent[] | null
}
