/** The six statuses in their order of weight. Words depend on the subject; the token never does. */
export const statusOrder = ['overdue', 'late', 'at-risk', 'on-track', 'done', 'no-data'] as const

export type StatusToken = (typeof statusOrder)[number]

export type StatusCounts = Readonly<Record<StatusToken, number>>

/** Rule: "dưới lộ trình" is at risk, late and overdue together. */
export const belowPath = ['overdue', 'late', 'at-risk'] as const satisfies readonly StatusToken[]

export const isBelowPath = (token: StatusToken): boolean =>
  token === 'overdue' || token === 'late' || token === 'at-risk'

export const isLate = (token: StatusToken): boolean => token === 'overdue' || token === 'late'

/** Orders tokens by weight, overdue first, for `sort`. */
export const compareStatus = (left: StatusToken, right: StatusToken): number =>
  statusOrder.indexOf(left) - statusOrder.indexOf(right)

/** How many have each token; all six are named. */
export function countByStatus(judged: Iterable<{ readonly token: StatusToken }>): StatusCounts {
  const counts = { overdue: 0, late: 0, 'at-risk': 0, 'on-track': 0, done: 0, 'no-data': 0 }
  for (const { token } of judged) {
    counts[token] += 1
  }
  return counts
}
