import type { Indicator } from '../contract/indicators'
import type { Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import type { LocalDate } from '../lib/dates'
import { difference } from '../lib/numbers'
import type { DueFacts } from './due-facts'
import type { SevereFloods } from './hotspot-counts'
import { countBelowPath } from './indicator-groups'
import type { BelowCount } from './indicator-groups'
import { judgeIndicator } from './indicator-status'
import type { DisbursementHeadline } from './money'
import { countProjects, judgeProject } from './project-status'
import type { ProjectCounts } from './project-status'
import type { StatusToken } from './status'

export type HeadlineId =
  'overdue-tasks' | 'below-path' | 'late-projects' | 'disbursement' | 'due-soon' | 'severe-floods'

/** One headline figure; `then` is its value in the snapshot compared with, on that one's own day. */
export interface HeadlineFigure {
  readonly id: HeadlineId
  /** null when nothing has been reported or nothing of it can be judged: never shown as 0. */
  readonly value: number | null
  readonly of: number | null
  readonly then: number | null
  /** value − then; null too for a fall that may come of missing figures. */
  readonly change: number | null
  readonly token: StatusToken
}

function makeFigure(
  id: HeadlineId,
  token: StatusToken,
  value: number | null,
  of: number | null,
  then: number | null,
): HeadlineFigure {
  const plain = value === null ? 'no-data' : value === 0 ? 'on-track' : token
  return { id, value, of, then, change: difference(value, then, 1), token: plain }
}

interface Counted {
  readonly value: number
  readonly of: number
  /** How many of them have no status. */
  readonly unjudged: number
}

/** Rule: out of none, or out of records of which none can be judged, nothing can be counted. */
const valueOf = (counted: Counted | null): number | null =>
  counted === null || counted.unjudged >= counted.of ? null : counted.value

/** Rule: a fall says nothing where as many more records than before have no status. */
function withoutDoubt(figure: HeadlineFigure, now: Counted, then: Counted | null): HeadlineFigure {
  const lost = then === null ? 0 : now.unjudged - then.unjudged
  const { change } = figure
  return change !== null && change < 0 && lost >= -change ? { ...figure, change: null } : figure
}

/** Active work without a deadline has no status; where all work is done, nothing is overdue. */
const ofTasks = (value: number, { open, counted, noDeadline }: DueFacts): Counted => ({
  value,
  of: open === 0 ? counted : open,
  unjudged: noDeadline,
})

/** Out of the open work: what is done can no longer be overdue. */
export const overdueFigure = (now: DueFacts, then: DueFacts | null): HeadlineFigure =>
  makeFigure(
    'overdue-tasks',
    'overdue',
    valueOf(ofTasks(now.overdue, now)),
    now.open === 0 ? null : now.open,
    valueOf(then && ofTasks(then.overdue, then)),
  )

export const dueSoonFigure = (now: DueFacts, then: DueFacts | null): HeadlineFigure =>
  makeFigure(
    'due-soon',
    'at-risk',
    valueOf(ofTasks(now.dueSoon, now)),
    null,
    valueOf(then && ofTasks(then.dueSoon, then)),
  )

/** The resolution's targets below their path, out of all of them, as of a day. */
export const countTargets = (
  indicators: readonly Indicator[],
  rules: WardRules,
  asOf: LocalDate,
): BelowCount =>
  countBelowPath(
    indicators
      .filter(({ scopes }) => scopes.includes('resolution'))
      .map((indicator) => judgeIndicator(indicator, rules, asOf)),
  )

/** Where the projects stand on a day. */
export const countProjectsOn = (
  projects: readonly Project[],
  rules: WardRules,
  date: LocalDate,
): ProjectCounts => countProjects(projects.map((project) => judgeProject(project, rules, date)))

const ofTargets = ({ below, of, unjudged }: BelowCount): Counted => ({ value: below, of, unjudged })

/** Where all are completed, none is late; else the running ones must be known. */
const ofProjects = ({ late, of, done, unjudged }: ProjectCounts): Counted => ({
  value: late,
  of: of === done ? of : of - done,
  unjudged,
})

export const belowPathFigure = (now: BelowCount, then: BelowCount | null): HeadlineFigure => {
  const [counted, before] = [ofTargets(now), then && ofTargets(then)]
  const figure = makeFigure('below-path', 'late', valueOf(counted), now.of, valueOf(before))
  return withoutDoubt(figure, counted, before)
}

export const lateProjectsFigure = (
  now: ProjectCounts,
  then: ProjectCounts | null,
): HeadlineFigure => {
  const [counted, before] = [ofProjects(now), then && ofProjects(then)]
  const figure = makeFigure('late-projects', 'late', valueOf(counted), now.of, valueOf(before))
  return withoutDoubt(figure, counted, before)
}

export const disbursementFigure = (
  now: DisbursementHeadline,
  then: DisbursementHeadline | null,
): HeadlineFigure => ({
  ...makeFigure('disbursement', now.token, now.points, null, then?.points ?? null),
  token: now.token,
})

/** Compared with the readings of half an hour before, not with the last meeting. */
export const severeFloodsFigure = ({ now, of, earlier }: SevereFloods): HeadlineFigure =>
  makeFigure('severe-floods', 'overdue', now, of, earlier)
