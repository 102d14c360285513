import type { Extension, Task } from '../../src/contract/tasks'
import { addDays, daysBetween, toWorkday } from '../calendar'
import { itemAt, type Random } from '../random'
import { lastConclusion } from './task-documents'

/** What happens to a task after it is given. */
export interface Fate {
  due: string | null
  assignedBefore: string
  document?: Task['document']
  extensions?: readonly Extension[]
  submittedAt?: string
  completedAt?: string
  cancelledAt?: string
  notStarted?: true
}

/** Those whose days are planned one by one. */
export function plannedFates(random: Random): Fate[] {
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
export const drawnFates: readonly (readonly [number, (random: Random) => Fate])[] = [
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
    assignedBefore: laterOf('2025-08-15', addDays(extended ? from : due, -random.between(30, 110))),
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

function laterOf(a: string, b: string): string {
  return a > b ? a : b
}
