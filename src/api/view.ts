import type { SnapshotEntry, SnapshotIndex } from '../contract/snapshot-index'
import type { Ward } from '../contract/ward'
import {
  findCompared,
  followingReference,
  namedReference,
  type Reference,
} from '../domain/snapshots'

/** What the address says of the view: a damaged id is for the caller to leave out. */
export interface ViewChoice {
  /** The snapshot that the address names; null: follow the latest. */
  snapshot: string | null
  /** The snapshot to compare with, `none`, or null: the last meeting. */
  compare: string | null
}

/** Which snapshot a page shows, what it compares with, and what its statuses are judged on. */
export interface View {
  snapshotId: string
  entry: SnapshotEntry
  /** true: the page shows the latest snapshot, judged now; false: the address names one. */
  following: boolean
  reference: Reference
  comparedWith: SnapshotEntry | null
  index: SnapshotIndex
}

/** The view of a snapshot. `now` is the ward's clock in milliseconds since 1970. */
export function makeView(
  index: SnapshotIndex,
  entry: SnapshotEntry,
  { snapshot, compare }: ViewChoice,
  now: number,
): View {
  const following = snapshot === null
  return {
    snapshotId: entry.id,
    entry,
    following,
    reference: following ? followingReference(now) : namedReference(entry),
    comparedWith: compare === 'none' ? null : findCompared(index.snapshots, entry, compare),
    index,
  }
}

/** What the index would say of a snapshot that has left it, from the ward.json under that id. */
export function entryOfWard(id: string, ward: Ward): SnapshotEntry {
  const { kind, asOf, publishedAt, title, heldOn } = ward
  return { id, kind, asOf, publishedAt, title, heldOn, replaces: null }
}
