import { addDays, daysBetween, pad } from '../calendar'
import { lastDay, lastMeeting } from '../history'
import { createRandom, itemAt, type Random } from '../random'
import { solutionId } from '../vocabulary/programme'
import { dueSoonTasks, overdueTasks, type NamedTask } from '../vocabulary/tasks-named'
import { documentBefore, meetingDays } from './task-documents'
import { drawnFates, plannedFates, type Fate } from './task-fates'
import { dueOn, stateOn, type TaskRow } from './task-history'
import { poolOfTasks, type TaskIdea } from './task-pool'

/** The 600 tasks that the latest snapshot knows, with their whole history. */
export function makeTaskRows(): TaskRow[] {
  const random = createRandom('tasks')
  const pool = poolOfTasks(random)
  const rows = [...overdueTasks, ...dueSoonTasks].map((named) => rowOfNamed(named, random))
  for (const fate of plannedFates(random)) rows.push(drawRow(pool, () => fate, random))
  for (const [count, draw] of drawnFates) {
    for (let left = count; left > 0; left -= 1) {
      rows.push(drawRow(pool, () => draw(random), random, keepsCounts))
    }
  }
  return rows
    .sort((a, b) => (a.assignedAt + a.title < b.assignedAt + b.title ? -1 : 1))
    .map((row, index) => ({ ...row, id: `V${pad(index + 1, 4)}` }))
}

/** Takes a piece of work out of the pool that suits a fate, and lets the fate happen to it. */
function drawRow(
  pool: TaskIdea[],
  draw: () => Fate,
  random: Random,
  suits: (row: TaskRow) => boolean = () => true,
): TaskRow {
  for (let attempt = 0; attempt < 5000; attempt += 1) {
    const place = random.between(0, pool.length - 1)
    const idea = itemAt(pool, place)
    const row = rowOf(idea, draw(), random)
    const end = row.completedAt ?? row.cancelledAt ?? lastDay
    if (row.assignedAt >= idea.window.from && end <= idea.window.to && suits(row)) {
      pool.splice(place, 1)
      return row
    }
  }
  throw new RangeError('no work in the pool suits')
}

/** Whether a drawn task leaves the counts of the last meeting and of the last day as planned. */
function keepsCounts(row: TaskRow): boolean {
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
