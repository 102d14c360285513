import type { Files, HotspotItem, IndicatorItem, PlanPoint, ProjectItem, TaskItem } from './files'

/*
 * How things stand, reckoned once more from the words of the rules and with nothing from `src`, so
 * that a number on the screen is checked against a second opinion.
 */

const dayMs = 86_400_000

export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** Where a task stands; null when it is cancelled and outside every count. */
export function taskWord(task: TaskItem, { reference, ward }: Files): string | null {
  const { state, due, submittedAt } = task
  if (state === 'cancelled') return null
  if (state === 'done') return 'done'
  if (state === 'submitted') {
    return due !== null && submittedAt !== null && submittedAt > due
      ? 'submitted-late'
      : 'submitted'
  }
  if (due === null) return 'no-deadline'
  const left = daysFrom(reference.date, due)
  if (left < 0) return 'overdue'
  return left <= ward.rules.task.dueSoonDays ? 'due-soon' : 'on-track'
}

/** The status of a project; `apart` for stalled and suspended ones. */
export function projectWord(project: ProjectItem, { reference, ward }: Files): string {
  if (project.stalled !== null || project.state === 'suspended') return 'apart'
  if (project.state === 'completed') return 'done'
  const milestones = project.milestones
  if (milestones.length === 0) return 'no-data'
  const today = reference.date
  const dueOf = (one: (typeof milestones)[number]): string => one.extendedEnd ?? one.plannedEnd
  const slipOf = (one: (typeof milestones)[number]): number => {
    const forecast = one.forecastEnd ?? ''
    return daysFrom(dueOf(one), one.actualEnd ?? (forecast > today ? forecast : today))
  }
  const handovers = milestones.filter(({ stage }) => stage === 'handover')
  const closing =
    handovers.at(-1) ??
    milestones.reduce((last, one) => (one.plannedEnd >= last.plannedEnd ? one : last))
  if (closing.actualEnd === null && today > dueOf(closing)) return 'overdue'
  const unfinished = milestones.filter(({ actualEnd }) => actualEnd === null)
  const slip =
    closing.actualEnd === null && closing.forecastEnd === null
      ? Math.max(...unfinished.map(slipOf))
      : slipOf(closing)
  if (slip >= ward.rules.project.lateDays) return 'late'
  return slip >= ward.rules.project.atRiskDays ? 'at-risk' : 'on-track'
}

/** How bad a hotspot is now; `unknown` without a fresh reading. */
export function hotspotWord(hotspot: HotspotItem, files: Files): string {
  const { readings, reference, ward } = files
  const reading = readings.find(({ hotspotId }) => hotspotId === hotspot.id)
  if (!reading || reading.value === null) return 'unknown'
  const minutes = (reference.moment - Date.parse(reading.observedAt)) / 60_000
  if (minutes > ward.rules.readingStaleMinutes || minutes < -5) return 'unknown'
  return severityOf(reading.value, hotspot, files)
}

/** How bad it was at the reading about half an hour before; `unknown` without one. */
export function earlierWord(hotspot: HotspotItem, files: Files): string {
  const reading = files.readings.find(({ hotspotId }) => hotspotId === hotspot.id)
  const value = reading?.earlier?.value ?? null
  return value === null ? 'unknown' : severityOf(value, hotspot, files)
}

function severityOf(value: number, { kind }: HotspotItem, { ward }: Files): string {
  const { flood, congestion } = ward.rules
  const [moderate, severe] =
    kind === 'flood'
      ? [flood.moderateCm, flood.severeCm]
      : [congestion.moderateMinutes, congestion.severeMinutes]
  if (value >= severe) return 'severe'
  if (value >= moderate) return 'moderate'
  return value > 0 ? 'light' : 'calm'
}

/** Whether a source should have reported by the reference date and has not. */
export function isSourceLate(source: { nextDueOn: string | null }, { reference }: Files): boolean {
  return source.nextDueOn !== null && reference.date > source.nextDueOn
}

/** The status of an indicator. */
export function indicatorWord(indicator: IndicatorItem, { ward }: Files): string {
  const { direction, goal, plan, actual, measure, decimals } = indicator
  if (direction === null || goal === null || plan.length === 0) return 'no-data'
  const asOf = momentOf(ward.asOf)
  const judged = actual.findLast((point) => {
    const [start, end] = spanOf(point.period)
    if (point.value === null || start >= asOf) return false
    return indicator.frequency !== 'yearly' || end <= asOf || point.estimated === true
  })
  if (!judged || judged.value === null) return 'no-data'
  const end = spanOf(judged.period)[1]
  const moment = end > asOf && judged.estimated !== true ? asOf : end
  const pair =
    measure === 'yearly-average'
      ? yearlyMeans(indicator, judged.period)
      : { due: dueBy(indicator, moment), value: judged.value }
  const value = pair === null ? judged.value : pair.value
  const holds = (limit: number): boolean =>
    direction === 'at-least' ? value >= limit : value <= limit
  const goalEnd = spanOf(goal.period)[1]
  const mustWait =
    measure === 'year-total' ||
    measure === 'yearly-average' ||
    (measure === 'term-total' && direction === 'at-most')
  if (holds(goal.value) && (!mustWait || goalEnd <= moment)) return 'done'
  if (goalEnd <= moment) return 'overdue'
  if (pair === null || pair.due === null) return 'no-data'
  const roundTo = (number: number, digits: number): number =>
    (Math.sign(number) * Math.round(Math.abs(number) * 10 ** digits + 1e-9)) / 10 ** digits
  const figure = roundTo(value, decimals)
  const due = roundTo(pair.due, decimals)
  const [part, whole] = direction === 'at-least' ? [figure, due] : [due, figure]
  if (whole <= 0) {
    return (direction === 'at-least' ? figure >= due : figure <= due) ? 'on-track' : 'late'
  }
  const percent = roundTo((100 * part) / whole, 1)
  if (percent >= ward.rules.indicator.onTrack) return 'on-track'
  return percent >= ward.rules.indicator.atRisk ? 'at-risk' : 'late'
}

/** Months since year 0; a day is its part of its month, and is over. */
function momentOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year * 12 + month - 1 + day / new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `2026`, `2026-Q3`, `2026-10` → start and end in months since year 0. */
function spanOf(period: string): [start: number, end: number] {
  const [year = '', part] = period.split('-')
  const january = Number(year) * 12
  if (part === undefined) return [january, january + 12]
  if (part.startsWith('Q')) {
    const start = january + (Number(part.slice(1)) - 1) * 3
    return [start, start + 3]
  }
  return [january + Number(part) - 1, january + Number(part)]
}

/** What is due by a moment; null when nothing is. */
function dueBy(indicator: IndicatorItem, moment: number): number | null {
  const { measure, path, baseline, plan } = indicator
  const year = Math.ceil(moment / 12) - 1
  const inYear = (point: PlanPoint): boolean => Math.floor(spanOf(point.period)[0] / 12) === year
  const points = measure === 'year-total' ? plan.filter(inYear) : plan
  if (path === 'step') {
    return points.findLast(({ period }) => spanOf(period)[0] < moment)?.value ?? null
  }
  const start =
    measure === 'year-total'
      ? [{ at: year * 12, value: 0 }]
      : baseline === null
        ? []
        : [{ at: spanOf(baseline.period)[1], value: baseline.value }]
  if (measure === 'term-total' && baseline === null) return null
  const ends = points.map(({ period, value }) => ({ at: spanOf(period)[1], value }))
  const line = [...start, ...ends]
  const next = line.findIndex(({ at }) => at >= moment)
  const after = line[next]
  const before = line[next === -1 ? line.length - 1 : next - 1]
  if (next === -1) return measure === 'year-total' ? null : (before?.value ?? null)
  if (!after) return null
  if (after.at === moment) return after.value
  if (!before) return null
  const share = (moment - before.at) / (after.at - before.at)
  return before.value + share * (after.value - before.value)
}

/** Means over the years up to the judged one that have both a plan and a figure. */
function yearlyMeans(
  { plan, actual }: IndicatorItem,
  judged: string,
): { due: number; value: number } | null {
  const lastOf = (points: { period: string; value: number | null }[], year: string) =>
    points.findLast((point) => point.period.startsWith(year) && point.value !== null)?.value ?? null
  const years = [...new Set(plan.map(({ period }) => period.slice(0, 4)))]
  const pairs = years
    .filter((year) => year <= judged.slice(0, 4))
    .map((year) => ({ due: lastOf(plan, year), value: lastOf(actual, year) }))
    .filter((pair) => pair.due !== null && pair.value !== null)
  if (pairs.length === 0) return null
  const mean = (numbers: (number | null)[]): number =>
    numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0) / numbers.length
  return { due: mean(pairs.map(({ due }) => due)), value: mean(pairs.map(({ value }) => value)) }
}
