import type { JudgedMilestone } from '../../domain/project-milestones'
import { addDays, daysBetween, makeDate, yearOf } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'

/** The small axis beside a table of milestones; places are in pixels of a page with 16 px text. */
export interface TimelineAxis {
  readonly width: number
  readonly today: number
  readonly years: readonly {
    readonly year: number
    readonly at: number
    readonly isNamed: boolean
  }[]
  readonly at: (date: LocalDate) => number
}

const width = 184
/** Room for a mark at either end. */
const margin = 8
const nameWidth = 34

/** From the first date of any milestone, or today, to the last. */
export function makeTimelineAxis(
  milestones: readonly JudgedMilestone[],
  today: LocalDate,
): TimelineAxis {
  const dates = [
    today,
    ...milestones.flatMap(({ milestone: { plannedEnd }, due, reportedEnd }) => [
      plannedEnd,
      due,
      ...(reportedEnd === null ? [] : [reportedEnd]),
    ]),
  ].sort()
  const from = dates[0] ?? today
  const to = dates.at(-1) ?? today
  const days = Math.max(1, daysBetween(from, to))
  const at = (date: LocalDate): number =>
    margin + ((width - 2 * margin) * daysBetween(from, date)) / days
  const years: { year: number; at: number; isNamed: boolean }[] = []
  let named = -nameWidth
  for (let year = yearOf(addDays(from, -1)) + 1; makeDate(year, 1, 1) <= to; year += 1) {
    const place = at(makeDate(year, 1, 1))
    const isNamed = place - named >= nameWidth && place + nameWidth / 2 <= width
    if (isNamed) named = place
    years.push({ year, at: place, isNamed })
  }
  return { width, today: at(today), years, at }
}
