import type { Milestone, Project } from '../contract/projects'
import { compareDates, earlierDate, laterDate } from '../lib/dates'
import type { LocalDate } from '../lib/dates'
import { closingMilestone, lastPlanned, milestoneDue, milestoneEnd } from './project-slip'
import type { ProjectSlip } from './project-slip'

export interface GanttSpan {
  readonly from: LocalDate
  readonly to: LocalDate
}

export type GanttMarkKind = 'preparation' | 'clearance' | 'construction' | 'closing'

/** One mark of a row: when it was due, and when it happened or is now expected. */
export interface GanttMark {
  readonly kind: GanttMarkKind
  readonly milestone: Milestone
  readonly due: LocalDate
  readonly date: LocalDate
  readonly isDone: boolean
}

/** The stretches of one row; null where there is none. They follow one another without overlap. */
export interface GanttRow {
  /** First day of work: the first actual start, else the first planned one. */
  readonly start: LocalDate
  readonly isStarted: boolean
  /** From the first planned start to the date in force, extensions included. */
  readonly plan: GanttSpan | null
  readonly done: GanttSpan | null
  readonly planned: GanttSpan | null
  /** Delay already incurred: from due to today or the end. */
  readonly delayIncurred: GanttSpan | null
  /** Delay forecast: from due or today to the end. */
  readonly delayForecast: GanttSpan | null
  readonly marks: readonly GanttMark[]
}

const span = (from: LocalDate, to: LocalDate): GanttSpan | null => (from < to ? { from, to } : null)

const firstOf = (dates: readonly (LocalDate | null)[]): LocalDate | null =>
  dates.filter((date) => date !== null).sort(compareDates)[0] ?? null

/** Without a forecast a milestone is expected on its due date, or today once that has passed. */
const expectedEnd = (milestone: Milestone, reference: LocalDate): LocalDate =>
  milestone.forecastEnd === null && milestone.actualEnd === null
    ? laterDate(milestoneDue(milestone), reference)
    : milestoneEnd(milestone, reference)

const endMark = (
  kind: GanttMarkKind,
  milestone: Milestone | null,
  reference: LocalDate,
): GanttMark[] =>
  milestone === null
    ? []
    : [
        {
          kind,
          milestone,
          due: milestoneDue(milestone),
          date: expectedEnd(milestone, reference),
          isDone: milestone.actualEnd !== null,
        },
      ]

function startMark(milestones: readonly Milestone[], reference: LocalDate): GanttMark[] {
  const first = milestones
    .filter(({ stage }) => stage === 'construction')
    .reduce<Milestone | null>(
      (earliest, milestone) =>
        earliest !== null && earliest.plannedStart <= milestone.plannedStart ? earliest : milestone,
      null,
    )
  if (first === null) {
    return []
  }
  const { plannedStart, actualStart } = first
  return [
    {
      kind: 'construction',
      milestone: first,
      due: plannedStart,
      date: actualStart ?? laterDate(plannedStart, reference),
      isDone: actualStart !== null,
    },
  ]
}

/**
 * Rule: the marks are the end of the last preparation milestone, the end of the last clearance one,
 * the start of the first construction one, and the end of the closing one.
 */
export function ganttMarks({ milestones }: Project, reference: LocalDate): readonly GanttMark[] {
  const lastOf = (stage: Milestone['stage']): Milestone | null =>
    lastPlanned(milestones.filter((milestone) => milestone.stage === stage))
  return [
    ...endMark('preparation', lastOf('preparation'), reference),
    ...endMark('clearance', lastOf('clearance'), reference),
    ...startMark(milestones, reference),
    ...endMark('closing', closingMilestone(milestones), reference),
  ]
}

/** The row of a project in a Gantt chart, today being `reference`. */
export function buildGanttRow(project: Project, slip: ProjectSlip, reference: LocalDate): GanttRow {
  const actualStart = firstOf(project.milestones.map((milestone) => milestone.actualStart))
  const plannedStart = firstOf(project.milestones.map((milestone) => milestone.plannedStart))
  const start = actualStart ?? plannedStart ?? slip.due
  const isStarted = actualStart !== null
  const workedUntil = earlierDate(slip.due, earlierDate(slip.end, reference))
  const done = isStarted ? span(start, workedUntil) : null
  const isOver = slip.closing.actualEnd !== null
  return {
    start,
    isStarted,
    plan: span(plannedStart ?? slip.due, slip.due),
    done,
    planned: isOver ? null : span(done?.to ?? start, slip.due),
    delayIncurred: span(slip.due, earlierDate(slip.end, reference)),
    delayForecast: span(laterDate(slip.due, reference), slip.end),
    marks: ganttMarks(project, reference).map((mark) =>
      // An inferred delay is that of the closing one too.
      mark.kind === 'closing' && !mark.isDone
        ? { ...mark, date: laterDate(mark.date, slip.end) }
        : mark,
    ),
  }
}
