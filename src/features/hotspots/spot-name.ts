import type { Hotspot } from '../../contract/hotspots'

export const nameOf = ({ shortName, name }: Pick<Hotspot, 'shortName' | 'name'>): string =>
  shortName ?? name

/** Whole for a tooltip: what is written, and the full name where that is another. */
export const titleOf = ({ shortName, name }: Pick<Hotspot, 'shortName' | 'name'>): string =>
  shortName === undefined || name.includes(shortName) ? name : `${shortName} (${name})`
