import type { Hotspot } from '../../contract/hotspots'

export const nameOf = ({ shortName, name }: Pick<Hotspot, 'shortName' | 'name'>): string =>
  shortName ?? name
