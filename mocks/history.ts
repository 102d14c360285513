import type { SnapshotEntry, SnapshotIndex } from '../src/contract/snapshot-index'

/** The moment that the sample's clock starts at. */
export const sampleNow = '2026-11-20T17:42:00+07:00'

/** The last day that anything in the sample is known of. */
export const lastDay = '2026-11-20'

/** The meeting that the latest snapshot is compared with. */
export const lastMeeting = { asOf: '2026-10-20', heldOn: '2026-10-23' }

function meeting(asOf: string, publishedOn: string, heldOn: string): SnapshotEntry {
  return {
    id: asOf,
    kind: 'meeting',
    asOf,
    publishedAt: `${publishedOn}T17:00:00+07:00`,
    title: `Phiên họp Ban Thường vụ tháng ${Number(asOf.slice(5, 7))}/${asOf.slice(0, 4)}`,
    heldOn,
    replaces: null,
  }
}

function routine(asOf: string): SnapshotEntry {
  return {
    id: asOf,
    kind: 'routine',
    asOf,
    publishedAt: `${asOf}T17:00:00+07:00`,
    title: `Số liệu tuần đến ${dayAndMonth(asOf)}`,
    heldOn: null,
    replaces: null,
  }
}

function dayAndMonth(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** The snapshot with a mistyped figure, and the one that corrects it. */
export const mistaken = '2026-11-06'
export const correction = '2026-11-06-b'

/** Every snapshot of the sample, newest first. */
export const snapshotEntries: readonly SnapshotEntry[] = [
  { ...routine('2026-11-20'), title: 'Chuẩn bị phiên họp Ban Thường vụ 11/2026' },
  routine('2026-11-13'),
  {
    ...routine(mistaken),
    id: correction,
    publishedAt: '2026-11-09T09:30:00+07:00',
    title: 'Số liệu tuần đến 06/11/2026 (đính chính)',
    replaces: mistaken,
  },
  routine(mistaken),
  routine('2026-10-30'),
  meeting('2026-10-20', '2026-10-20', lastMeeting.heldOn),
  routine('2026-10-16'),
  routine('2026-10-09'),
  routine('2026-10-02'),
  routine('2026-09-25'),
  meeting('2026-09-20', '2026-09-21', '2026-09-23'),
  meeting('2026-08-20', '2026-08-20', '2026-08-24'),
  meeting('2026-07-20', '2026-07-20', '2026-07-23'),
  meeting('2026-06-20', '2026-06-22', '2026-06-24'),
  meeting('2026-05-20', '2026-05-20', '2026-05-22'),
]

/** `snapshots.json` for some of the entries, newest first. */
export function buildSnapshotIndex(entries: readonly SnapshotEntry[]): SnapshotIndex {
  const latest = entries[0]
  if (!latest) throw new RangeError('an index names at least one snapshot')
  return {
    version: 1,
    latest: latest.id,
    sample: { now: sampleNow },
    snapshots: entries.map((entry) => ({ ...entry })),
  }
}

/** A value that holds from a day on: `[day, value]`, in time order. */
export type Steps<Value> = readonly (readonly [since: string, value: Value])[]

/** The value of the last step that begins on or before `asOf`, or `before` when none has. */
export function stepAt<Value, Before>(
  steps: Steps<Value>,
  asOf: string,
  before: Before,
): Value | Before {
  let found: Value | Before = before
  for (const [since, value] of steps) {
    if (since > asOf) break
    found = value
  }
  return found
}

/** `date` when it has come by `asOf`, else null: what happens later is not known yet. */
export function knownBy(asOf: string, date: string | null): string | null {
  return date !== null && date <= asOf ? date : null
}
