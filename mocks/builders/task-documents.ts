import type { Task } from '../../src/contract/tasks'
import { addDays, addMonths, daysBetween, toWorkday } from '../calendar'
import { lastMeeting, snapshotEntries } from '../history'
import { itemAt, type Random } from '../random'

/** The days of the index's meetings, in time order. */
export const meetingDays = snapshotEntries
  .flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn]))
  .sort()

// The conclusions of the last meeting are planned one by one.
const earlierMeetingDays = meetingDays.filter((day) => day < lastMeeting.heldOn)

/** The document of what the last meeting concluded. */
export const lastConclusion: Task['document'] = {
  kind: 'conclusion',
  number: '63-KL/ĐU',
  date: '2026-10-26',
  meetingOn: lastMeeting.heldOn,
}

/** A document of the weeks before a day. Conclusions follow a meeting; others come all month. */
export function documentBefore(date: string, random: Random): Task['document'] {
  const meetingOn = earlierMeetingDays.filter((day) => addDays(day, 3) <= date).at(-1) ?? null
  if (random.chance(0.4)) {
    if (meetingOn !== null && daysBetween(meetingOn, date) < 45) {
      const place = earlierMeetingDays.indexOf(meetingOn)
      return {
        kind: 'conclusion',
        number: `${itemAt([52, 54, 56, 58, 60], place)}-KL/ĐU`,
        date: toWorkday(addDays(meetingOn, 2)),
        meetingOn,
      }
    }
  }
  const month = addMonths(date.slice(0, 7), date.slice(8) < '06' ? -1 : 0)
  const place = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 2025 * 12 - 7
  const [kind, mark, day] = random.pickWeighted<
    readonly [Task['document']['kind'], string, string]
  >([
    [['plan', `${itemAt(planNumbers, place)}-KH/ĐU`, '05'], 5],
    [['directive', `${place + 1}-CT/ĐU`, '04'], 2],
    [['resolution', `${place + 2}-NQ/ĐU`, '03'], 1],
  ])
  return { kind, number: mark, date: toWorkday(`${month}-${day}`), meetingOn: null }
}

// The plan of each month from July 2025; the numbers between belong to plans named elsewhere.
const planNumbers = [3, 5, 7, 10, 12, 15, 17, 20, 23, 26, 30, 33, 36, 39, 42, 47, 51]
