import type { Hotspot } from '../../contract/hotspots'
import { hotspotsTarget } from './hotspots-search'

export const nameOf = ({ shortName, name }: Pick<Hotspot, 'shortName' | 'name'>): string =>
  shortName ?? name

// As long as an address takes a search to be.
const longestSearch = 80

/** The table with that spot: found by its name, or by its id where the name is too long for an address. */
export const spotTarget = ({ id, name, kind, state }: Hotspot) =>
  hotspotsTarget({
    q: name.trim().length <= longestSearch ? name : id,
    kind,
    ...(state === 'resolved' ? { state: 'resolved' as const } : {}),
  })
