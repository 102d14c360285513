import type { SnapshotEntry, SnapshotIndex } from '../contract/snapshot-index'
import type { Ward } from '../contract/ward'
import { compareDates, dayOf, monthOf, toEpoch, wardDate, yearOf } from '../lib/dates'
import type { LocalDate } from '../lib/dates'

/** What statuses are judged on: dates by `date`, readings by `moment` (epoch ms). */
export interface Reference {
  /** `now` for a page that follows the latest snapshot, `published` for one that names its own. */
  readonly kind: 'now' | 'published'
  readonly date: LocalDate
  readonly moment: number
}

/** "kỳ họp 10/2026"; the day only where one month had two meetings. */
export interface MeetingWords {
  readonly month: number
  readonly year: number
  readonly day: number | null
}

type Published = Pick<Ward, 'asOf' | 'publishedAt'>

/** A snapshot as it is compared: from the index, or from its own ward.json once it left that. */
export type ShownSnapshot = Pick<SnapshotEntry, 'id' | 'asOf'>

/**
 * Rule: a page that follows the latest snapshot uses now in the ward's time zone; a page whose
 * address names one uses that snapshot's `asOf` and its `publishedAt`.
 */
export const followingReference = (now: number): Reference => ({
  kind: 'now',
  date: wardDate(now),
  moment: now,
})

export const namedReference = ({ asOf, publishedAt }: Published): Reference => ({
  kind: 'published',
  date: asOf,
  moment: toEpoch(publishedAt),
})

/**
 * The dashboard's clock (epoch ms). Sample data is fixed in time: its clock starts at `sample.now`
 * when the page opens and runs on from there.
 */
export function wardClock(
  index: Pick<SnapshotIndex, 'sample'>,
  openedAt: number,
  now: number,
): number {
  return index.sample === undefined ? now : toEpoch(index.sample.now) + (now - openedAt)
}

const replacedIds = (entries: readonly SnapshotEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ replaces }) => replaces ?? []))

/** Meetings that stand: those that no correction has replaced. */
const standingMeetings = (entries: readonly SnapshotEntry[]): readonly SnapshotEntry[] => {
  const replaced = replacedIds(entries)
  return entries.filter(({ id, kind }) => kind === 'meeting' && !replaced.has(id))
}

/**
 * The last meeting before a snapshot, null when there is none.
 * Rule: the meeting snapshot with the latest `asOf` before the shown one's, leaving out replaced
 * ones and the one that the shown one replaces.
 */
export function findLastMeeting(
  entries: readonly SnapshotEntry[],
  shown: ShownSnapshot,
): SnapshotEntry | null {
  const own = entries.find(({ id }) => id === shown.id)
  return standingMeetings(entries)
    .filter(({ id, asOf }) => asOf < shown.asOf && id !== shown.id && id !== own?.replaces)
    .reduce<SnapshotEntry | null>((latest, entry) => {
      const isLater =
        latest === null ||
        entry.asOf > latest.asOf ||
        (entry.asOf === latest.asOf && toEpoch(entry.publishedAt) > toEpoch(latest.publishedAt))
      return isLater ? entry : latest
    }, null)
}

/**
 * The snapshot compared with: the one that the address names if it is in the index and earlier than
 * the shown one, else the last meeting.
 */
export function findCompared(
  entries: readonly SnapshotEntry[],
  shown: ShownSnapshot,
  namedId: string | null,
): SnapshotEntry | null {
  const named = entries.find(({ id, asOf }) => id === namedId && asOf < shown.asOf)
  return named ?? findLastMeeting(entries, shown)
}

const meetingDay = ({ heldOn, asOf }: Pick<SnapshotEntry, 'heldOn' | 'asOf'>): LocalDate =>
  heldOn ?? asOf

/** The words of a meeting come from the day that it was held. */
export function meetingWords(
  meeting: Pick<SnapshotEntry, 'heldOn' | 'asOf'>,
  entries: readonly SnapshotEntry[],
): MeetingWords {
  const held = meetingDay(meeting)
  const daysOfMonth = new Set(
    [...standingMeetings(entries).map(meetingDay), held].filter(
      (day) => day.slice(0, 7) === held.slice(0, 7),
    ),
  )
  return {
    month: monthOf(held),
    year: yearOf(held),
    day: daysOfMonth.size > 1 ? dayOf(held) : null,
  }
}

/** Snapshots newest first, replaced ones left out, for a picker. */
export function listSnapshots(entries: readonly SnapshotEntry[]): readonly SnapshotEntry[] {
  const replaced = replacedIds(entries)
  return entries
    .filter(({ id }) => !replaced.has(id))
    .sort(
      (left, right) =>
        compareDates(right.asOf, left.asOf) ||
        toEpoch(right.publishedAt) - toEpoch(left.publishedAt),
    )
}
