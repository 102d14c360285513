import type { Indicator } from '../contract/indicators'
import type { Project } from '../contract/projects'
import type { WardRules } from '../contract/rules'
import type { LocalDate } from '../lib/dates'
import { difference } from '../lib/numbers'
import type { DueFacts } from './due-facts'
import type { SevereFloods } from './hotspot-counts'
import { countBelowPath } from './indicator-groups'
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
  /** null when nothing has been reported: never shown as 0. */
  readonly value: number | null
  readonly of: number | null
  readonly then: number | null
  /** value − then. */
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

/** Out of none there is nothing to count. */
const outOf = (value: number, of: number): number | null => (of === 0 ? null : value)

const thenOf = (counts: { readonly value: number; readonly of: number } | null): number | null =>
  counts === null ? null : outOf(counts.value, counts.of)

/** Out of the open work: what is done can no longer be overdue. */
export const overdueFigure = (now: DueFacts, then: DueFacts | null): HeadlineFigure =>
  makeFigure(
    'overdue-tasks',
    'overdue',
    outOf(now.overdue, now.counted),
    now.open === 0 ? null : now.open,
    thenOf(then && { value: then.overdue, of: then.counted }),
  )

export const dueSoonFigure = (now: DueFacts, then: DueFacts | null): HeadlineFigure =>
  makeFigure(
    'due-soon',
    'at-risk',
    outOf(now.dueSoon, now.counted),
    null,
    thenOf(then && { value: then.dueSoon, of: then.counted }),
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

interface BelowCount {
  readonly below: number
  readonly of: number
}

export const belowPathFigure = (now: BelowCount, then: BelowCount | null): HeadlineFigure =>
  makeFigure(
    'below-path',
    'late',
    outOf(now.below, now.of),
    now.of,
    thenOf(then && { value: then.below, of: then.of }),
  )

export const lateProjectsFigure = (
  now: ProjectCounts,
  then: ProjectCounts | null,
): HeadlineFigure =>
  makeFigure(
    'late-projects',
    'late',
    outOf(now.late, now.of),
    now.of,
    thenOf(then && { value: then.late, of: then.of }),
  )

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
