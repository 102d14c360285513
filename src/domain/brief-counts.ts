import type { DueFacts } from './due-facts'
import type { JudgedProject } from './project-status'

/** Work that no other count of `DueFacts` names. */
export interface WorkSplit {
  readonly done: number
  /** Active, with a deadline beyond the days that count as soon. */
  readonly onTrack: number
}

/** Done, on track, submitted, due soon, overdue and without a deadline add up to `counted`. */
export const splitWork = (facts: DueFacts): WorkSplit => ({
  done: facts.counted - facts.open,
  onTrack: facts.open - facts.submitted - facts.overdue - facts.dueSoon - facts.noDeadline,
})

export interface ProjectStanding {
  /** Done, on track or at risk: not apart, and neither late nor unknown. */
  readonly well: number
  /** Not apart, and without anything that it could be judged by. */
  readonly unknown: number
}

/** The projects that are not late, of those that are not apart. */
export function countStanding(judged: readonly JudgedProject[]): ProjectStanding {
  const counted = judged.filter(({ isApart }) => !isApart)
  const has = (...tokens: readonly JudgedProject['token'][]) =>
    counted.filter(({ token }) => tokens.includes(token)).length
  return { well: has('done', 'on-track', 'at-risk'), unknown: has('no-data') }
}
