import type { JudgedTask } from './task-status'

/** Tasks that belong together, with what is urgent in them. */
export interface TaskGroup<Row> {
  /** null: the rows of which nothing says where they belong. */
  readonly key: string | null
  readonly rows: readonly Row[]
  readonly overdue: number
  /** Days that the longest overdue one is over; 0 without any. */
  readonly longest: number
  readonly dueSoon: number
}

/**
 * Rows by what they belong to, each group's rows in the order given.
 * Rule: most overdue first, then the longest overdue, then most due soon; what is equal in all by
 * `compare`, and what belongs nowhere last of its equals.
 */
export function groupTasks<Row extends { readonly judged: JudgedTask }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
  compare: (left: string, right: string) => number,
): readonly TaskGroup<Row>[] {
  const byKey = new Map<string | null, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const known = byKey.get(key)
    if (known) known.push(row)
    else byKey.set(key, [row])
  }
  return [...byKey]
    .map(([key, members]) => summarize(key, members))
    .sort(
      (left, right) =>
        right.overdue - left.overdue ||
        right.longest - left.longest ||
        right.dueSoon - left.dueSoon ||
        compareKeys(left.key, right.key, compare),
    )
}

function summarize<Row extends { readonly judged: JudgedTask }>(
  key: string | null,
  rows: readonly Row[],
): TaskGroup<Row> {
  let overdue = 0
  let longest = 0
  let dueSoon = 0
  for (const { judged } of rows) {
    if (judged.word === 'due-soon') dueSoon += 1
    if (judged.word !== 'overdue') continue
    overdue += 1
    longest = Math.max(longest, judged.days ?? 0)
  }
  return { key, rows, overdue, longest, dueSoon }
}

function compareKeys(
  left: string | null,
  right: string | null,
  compare: (left: string, right: string) => number,
): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return compare(left, right)
}
