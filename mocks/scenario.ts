/** One answer of the API: its body as text, so that a broken one can be anything. */
export interface SampleFile {
  contentType: string
  text: string
}

/** A whole API: which paths answer, and with what. Files are made when they are asked for. */
export interface Scenario {
  name: string
  paths: readonly string[]
  /** The file at a path such as `snapshots/2026-11-20/ward.json`; null where there is none. */
  fileAt: (path: string) => SampleFile | null
}

const jsonType = 'application/json; charset=utf-8'

/** The contract's JSON as a file. */
export function toJsonFile(value: unknown): SampleFile {
  return { contentType: jsonType, text: `${JSON.stringify(value)}\n` }
}

/** The paths of a snapshot, in the order in which it is published. */
export const snapshotFiles = [
  'ward',
  'programme',
  'indicators',
  'projects',
  'hotspots',
  'hotspot-events',
  'tasks',
  'decisions',
  'summary',
  'readings',
] as const

export type SnapshotFile = (typeof snapshotFiles)[number]

/** `snapshots/2026-11-20/ward.json` → its snapshot and file; null for another path. */
export function splitPath(path: string): { snapshot: string; file: SnapshotFile } | null {
  const parts = /^snapshots\/([\w-]+)\/([a-z-]+)\.json$/.exec(path)
  const file = snapshotFiles.find((name) => name === parts?.[2])
  return parts?.[1] && file ? { snapshot: parts[1], file } : null
}

export function snapshotPath(snapshot: string, file: SnapshotFile): string {
  return `snapshots/${snapshot}/${file}.json`
}
