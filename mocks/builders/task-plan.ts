import type { Extension, Task } from '../../src/contract/tasks'
import { addDays, addMonths, daysBetween, pad, toWorkday } from '../calendar'
import { lastDay, lastMeeting, snapshotEntries } from '../history'
import { createRandom, itemAt, type Random } from '../random'
import { solutionId } from '../vocabulary/programme'
import { dueSoonTasks, overdueTasks, type NamedTask } from '../vocabulary/tasks-named'
import { dueOn, stateOn, type TaskRow } from './task-history'
import { poolOfTasks, type TaskIdea } from './task-pool'

const meetingDays = snapshotEntries
  .flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn]))
  .sort()

// The conclusions of the last meeting are planned one by one.
const earlierMeetingDays = meetingDays.filter((day) => day < lastMeeting.heldOn)

const lastConclusion: Task['document'] = {
  kind: 'conclusion',
  number: '63-KL/ĐU',
  date: '2026-10-26',
  meetingOn: lastMeeting.heldOn,
}

/** What happens to a task after it is given. */
interface Fate {
  due: string | null
  assignedBefore: string
  document?: Task['document']
  extensions?: readonly Extension[]
  submittedAt?: string
  completedAt?: string
  cancelledAt?: string
  notStarted?: true
}

/** The 600 tasks that the latest snapshot knows, with their whole history. */
export function makeTaskRows(): TaskRow[] {
  const random = createRandom('tasks')
  const pool = poolOfTasks(random)
  const take = (): TaskIdea => {
    const idea = pool.pop()
    if (!idea) throw new RangeError('the pool of tasks is empty')
    return idea
  }
  const rows = [
    ...[...overdueTasks, ...dueSoonTasks].map((named) => rowOfNamed(named, random)),
    ...fates(random).map((fate) => rowOf(take(), fate, random)),
  ]
  for (const [count, draw] of drawnFates) {
    let left = count
    while (left > 0) {
      const fate = draw(random)
      const idea = itemAt(pool, pool.length - 1)
      const row = rowOf(idea, fate, random)
      if (fits(row)) {
        rows.push(row)
        pool.pop()
        left -= 1
      }
    }
  }
  return rows
    .sort((a, b) => (a.assignedAt + a.title < b.assignedAt + b.title ? -1 : 1))
    .map((row, index) => ({ ...row, id: `V${pad(index + 1, 4)}` }))
}

/** Whether a drawn task leaves the counts of the last meeting and of the last day as planned. */
function fits(row: TaskRow): boolean {
  const isActive = (asOf: string): boolean =>
    row.assignedAt <= asOf && ['not-started', 'in-progress'].includes(stateOn(row, asOf))
  const isLater = (asOf: string, days: number): boolean => {
    const due = dueOn(row, asOf)
    return due === null || due > addDays(asOf, days)
  }
  return (
    (!isActive(lastMeeting.asOf) || isLater(lastMeeting.asOf, 7)) &&
    (!isActive(lastDay) || isLater(lastDay, 28))
  )
}

/** Those whose days are planned one by one. */
function fates(random: Random): Fate[] {
  const active = (due: string, count: number): Fate[] =>
    Array.from({ length: count }, () => ({ due, assignedBefore: '2026-10-10' }))
  const finished = (due: string, completedAt: string): Fate => ({
    due,
    completedAt,
    assignedBefore: addDays(due, -25),
  })
  const concluded = (due: string, rest: Partial<Fate>): Fate => ({
    due,
    document: lastConclusion,
    assignedBefore: '2026-10-27',
    ...rest,
  })
  return [
    // Due from the eighth to the twenty-eighth day.
    ...active('2026-11-30', 6),
    ...active('2026-12-01', 1),
    ...active('2026-12-02', 2),
    ...active('2026-12-03', 1),
    ...active('2026-12-04', 2),
    ...active('2026-12-07', 3),
    ...active('2026-12-08', 1),
    ...active('2026-12-09', 1),
    ...active('2026-12-10', 4),
    ...active('2026-12-11', 2),
    ...active('2026-12-14', 2),
    ...active('2026-12-15', 4),
    ...active('2026-12-16', 1),
    ...active('2026-12-17', 1),
    ...active('2026-12-18', 1),
    // Overdue at the last meeting, done since.
    finished('2026-10-16', '2026-10-28'),
    finished('2026-10-14', '2026-10-23'),
    finished('2026-10-12', '2026-11-05'),
    finished('2026-10-09', '2026-10-30'),
    finished('2026-10-06', '2026-11-12'),
    finished('2026-09-25', '2026-10-26'),
    finished('2026-09-08', '2026-11-17'),
    // Due in the week after the last meeting, done since.
    finished('2026-10-21', '2026-10-21'),
    finished('2026-10-22', '2026-10-22'),
    finished('2026-10-23', '2026-10-26'),
    finished('2026-10-23', '2026-10-23'),
    finished('2026-10-26', '2026-10-26'),
    finished('2026-10-27', '2026-11-02'),
    finished('2026-10-27', '2026-10-27'),
    // Conclusions of the last meeting: 11 done, 2 in hand beside the two due soon.
    ...Array.from({ length: 11 }, () => {
      const due = toWorkday(addDays('2026-11-05', random.between(0, 14)))
      const done = addDays(due, -random.between(0, 4))
      return concluded(due, { completedAt: done, submittedAt: addDays(done, -1) })
    }),
    concluded('2026-12-31', {}),
    concluded('2027-01-29', {}),
    // Without a deadline.
    ...Array.from({ length: 4 }, () => ({ due: null, assignedBefore: '2026-09-01' })),
  ]
}

/** How many of each drawn kind. */
const drawnFates: readonly (readonly [number, (random: Random) => Fate])[] = [
  [14, (random) => drawSubmitted(random, false)],
  [6, (random) => drawSubmitted(random, true)],
  [133, drawOpen],
  [335, drawDone],
  [26, drawCancelled],
]

function drawSubmitted(random: Random, isLate: boolean): Fate {
  const submittedAt = toWorkday(addDays('2026-11-02', random.between(0, 16)))
  const due = isLate
    ? addDays(submittedAt, -random.between(1, 5))
    : addDays(submittedAt, random.between(0, 25))
  return { due, submittedAt, assignedBefore: addDays('2026-10-10', -random.between(0, 90)) }
}

function drawOpen(random: Random): Fate {
  const due = toWorkday(addDays('2026-12-21', random.between(0, 190)))
  const notStarted = random.chance(0.3)
  const assignedBefore = addDays(notStarted ? '2026-11-16' : '2026-10-20', -random.between(0, 120))
  if (random.chance(0.16)) {
    const from = toWorkday(addDays('2026-09-30', random.between(0, 75)))
    const approvedAt = addDays(from, -random.between(4, 20))
    return {
      due: from,
      assignedBefore: addDays(from, -60),
      extensions: [{ from, to: due, approvedAt, reason: itemAt(reasons, random.between(0, 4)) }],
    }
  }
  return { due, assignedBefore, ...(notStarted ? { notStarted } : {}) }
}

const reasons = [
  'Chờ ý kiến của sở, ngành',
  'Phát sinh khối lượng',
  'Thiếu nhân lực chuyên môn',
  'Chờ bố trí kinh phí',
  'Mưa kéo dài, không thi công được',
]

function drawDone(random: Random): Fate {
  const due = toWorkday(addDays('2025-10-01', random.between(0, 425)))
  const late = random.chance(0.2)
  const handedIn = addDays(due, late ? random.between(1, 24) : -random.between(0, 22))
  const completedAt = addDays(handedIn, random.between(0, 6))
  const shift = completedAt > '2026-11-19' ? -daysBetween('2026-11-19', completedAt) : 0
  const extended = random.chance(0.14)
  const from = addDays(due, -random.between(15, 45))
  return {
    due: extended ? from : due,
    ...(extended
      ? {
          extensions: [
            {
              from,
              to: due,
              approvedAt: addDays(from, -random.between(2, 10)),
              reason: itemAt(reasons, random.between(0, 4)),
            },
          ],
        }
      : {}),
    submittedAt: addDays(handedIn, shift),
    completedAt: addDays(completedAt, shift),
    assignedBefore: addDays(extended ? from : due, -random.between(30, 110)),
  }
}

function drawCancelled(random: Random): Fate {
  const cancelledAt = addDays('2026-02-01', random.between(0, 285))
  return {
    due: addDays(cancelledAt, random.between(5, 80)),
    cancelledAt,
    assignedBefore: addDays(cancelledAt, -random.between(10, 70)),
  }
}

function rowOf(idea: TaskIdea, fate: Fate, random: Random): TaskRow {
  const document = fate.document ?? documentBefore(fate.assignedBefore, random)
  const end = fate.completedAt ?? fate.submittedAt ?? fate.cancelledAt ?? fate.due
  const assignedAt = earlier(addDays(document.date, random.between(0, 3)), end ?? '9999-12-31')
  return {
    ...withGaps(idea, fate, random),
    id: '',
    document,
    assignedAt,
    startedAt: fate.notStarted
      ? null
      : earlier(addDays(assignedAt, random.between(1, 9)), end ?? '9999-12-31'),
    submittedAt: fate.submittedAt ?? null,
    completedAt: fate.completedAt ?? null,
    cancelledAt: fate.cancelledAt ?? null,
    result: resultOf(idea, random),
    due: fate.due,
    extensions: fate.extensions ?? [],
    minute: random.between(7 * 60 + 30, 16 * 60 + 55),
  }
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

function resultOf({ deliverable }: TaskIdea, random: Random): string | null {
  if (random.chance(0.15)) return null
  return random.chance(0.6)
    ? `Đã có sản phẩm: ${(deliverable ?? 'báo cáo').toLowerCase()}`
    : 'Hoàn thành, đạt yêu cầu'
}

/** Open work lacks some of the six clears; finished work rarely does. */
function withGaps(idea: TaskIdea, fate: Fate, random: Random): TaskIdea {
  const often = fate.completedAt ? 0.15 : 1
  const gap = (probability: number): boolean => random.chance(probability * often)
  const placeholder = (): string | null =>
    itemAt([null, '…', 'theo quy định', 'thường xuyên', '-', null], random.between(0, 5))
  const filled = { ...idea }
  if (gap(0.2)) filled.expectedResult = placeholder()
  if (gap(0.08)) filled.deliverable = placeholder()
  if (gap(0.02)) filled.ownerId = null
  if (gap(0.012)) filled.leadUnitId = null
  return filled
}

/** A document of the weeks before a day. Conclusions follow a meeting; others come all month. */
function documentBefore(date: string, random: Random): Task['document'] {
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
  const place = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 2025 * 12
  const [kind, mark, day] = random.pickWeighted<
    readonly [Task['document']['kind'], string, string]
  >([
    [['plan', `${place + 4}-KH/ĐU`, '05'], 5],
    [['directive', `${Math.ceil(place / 2)}-CT/ĐU`, '04'], 2],
    [['resolution', `${Math.ceil(place / 3)}-NQ/ĐU`, '03'], 1],
  ])
  return { kind, number: mark, date: toWorkday(`${month}-${day}`), meetingOn: null }
}

function rowOfNamed(named: NamedTask, random: Random): TaskRow {
  const [kind, number, date] = named.document
  const extensions = named.extensions ?? []
  const heldOn = meetingDays.filter((day) => day < date).at(-1) ?? null
  return {
    id: '',
    title: named.title,
    deliverable: named.deliverable,
    expectedResult: named.expected,
    leadUnitId: named.unit[0],
    ownerId: named.unit[1],
    supportUnitIds: [],
    solutionId: solutionId(named.solution),
    indicatorId: named.indicatorId ?? null,
    projectId: named.projectId ?? null,
    hotspotId: named.hotspotId ?? null,
    document: {
      kind,
      number,
      date,
      meetingOn:
        kind === 'conclusion' && heldOn !== null && daysBetween(heldOn, date) < 6 ? heldOn : null,
    },
    assignedAt: addDays(date, 1),
    startedAt: addDays(date, 1 + random.between(1, 6)),
    submittedAt: null,
    completedAt: null,
    cancelledAt: null,
    result: null,
    due: extensions[0]?.from ?? named.due,
    extensions,
    minute: random.between(450, 1010),
  }
}
