import type { Hotspot } from '../../contract/hotspots'
import { hotspotsTarget } from './hotspots-search'

export const nameOf = ({ shortName, name }: Pick<Hotspot, 'shortName' | 'name'>): string =>
  shortName ?? name

/** The table with that spot, found by its id: names of streets stand in causes and measures as well. */
export const spotTarget = ({ id, kind, state }: Pick<Hotspot, 'id' | 'kind' | 'state'>) =>
  hotspotsTarget({
    q: id,
    kind,
    ...(state === 'resolved' ? { state: 'resolved' as const } : {}),
  })
