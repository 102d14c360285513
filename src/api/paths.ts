// Read by the early module too, which loads before everything else: this file imports nothing.

/** The files of one snapshot. */
export type SnapshotFile =
  | 'ward'
  | 'programme'
  | 'indicators'
  | 'projects'
  | 'hotspots'
  | 'hotspot-events'
  | 'tasks'
  | 'decisions'
  | 'summary'
  | 'readings'

/** What the overview reads of the snapshot that it shows, besides the readings. */
export const overviewFiles: readonly SnapshotFile[] = [
  'ward',
  'indicators',
  'projects',
  'hotspots',
  'summary',
]

/** What the overview reads of the snapshot that it compares with. */
export const comparedFiles: readonly SnapshotFile[] = ['indicators', 'projects', 'summary']

export const indexPath = 'snapshots.json'
export const liveReadingsPath = 'live/readings.json'

/** `('2026-11-03', 'tasks')` → `snapshots/2026-11-03/tasks.json` */
export function snapshotPath(snapshotId: string, file: SnapshotFile): string {
  return `snapshots/${snapshotId}/${file}.json`
}

/** The page's base address: where `index.html` and `config.json` stand, ending in a slash. */
export function pageBase(): string {
  return new URL(import.meta.env.BASE_URL, location.origin).href
}

/** Whether a text can be a snapshot's id: a part of a path, never a way out of it. */
export const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text)

/** Whether `apiBase` is a place below which files can stand: http(s), without query and fragment. */
export function isApiBase(apiBase: string, base: string): boolean {
  if (apiBase === '' || /[?#]/.test(apiBase) || !URL.canParse(apiBase, base)) return false
  return ['http:', 'https:'].includes(new URL(apiBase, base).protocol)
}

/** Where the API's files stand, ending in a slash; `apiBase` is absolute or relative to the page's base. */
export function apiAddress(apiBase: string, base: string): string {
  return new URL(apiBase.endsWith('/') ? apiBase : `${apiBase}/`, base).href
}
