import { projectGroupOf, projectGroups } from '../../domain/project-groups'
import type { ProjectRow } from './project-rows'
import type { ProjectGrouping } from './projects-search'

/** Rows under one heading. */
export interface RowGroup {
  readonly kind: ProjectGrouping | 'apart'
  /** The status group, the unit's id, the category; `all` where nothing groups them. */
  readonly key: string
  readonly rows: readonly ProjectRow[]
  /** Those of `rows` on the page that is shown. */
  readonly drawn: readonly ProjectRow[]
}

/**
 * Rows under their headings, in the order in which they came; headings stand in the order of statuses
 * or of their first row. What is apart comes last, whatever the grouping.
 */
export function groupRows(
  rows: readonly ProjectRow[],
  grouping: ProjectGrouping,
): readonly RowGroup[] {
  const known = new Map<string, ProjectRow[]>()
  if (grouping === 'status') for (const group of projectGroups) known.set(group, [])
  const apart: ProjectRow[] = []
  for (const row of rows) {
    if (row.judged.isApart) {
      apart.push(row)
      continue
    }
    const key = keyOf(row, grouping)
    const group = known.get(key)
    if (group) group.push(row)
    else known.set(key, [row])
  }
  const groups = [...known].map(([key, own]): RowGroup => ({
    kind: grouping,
    key,
    rows: own,
    drawn: own,
  }))
  return [...groups, { kind: 'apart' as const, key: 'apart', rows: apart, drawn: apart }].filter(
    (group) => group.rows.length > 0,
  )
}

function keyOf({ judged, project }: ProjectRow, grouping: ProjectGrouping): string {
  switch (grouping) {
    case 'status':
      return projectGroupOf(judged)
    case 'unit':
      return project.leadUnitId
    case 'category':
      return project.category
    case 'none':
      return 'all'
  }
}

/** Above this the chart is drawn in pages. */
const rowsOfPage = 100

export const countPages = (rows: number): number => Math.max(1, Math.ceil(rows / rowsOfPage))

/** The groups that have rows on a page, from 1; each keeps all its rows for its sums. */
export function pageOfGroups(groups: readonly RowGroup[], page: number): readonly RowGroup[] {
  const first = (page - 1) * rowsOfPage
  let before = 0
  return groups.flatMap((group) => {
    const from = Math.max(0, first - before)
    const to = Math.max(0, first + rowsOfPage - before)
    before += group.rows.length
    const drawn = group.rows.slice(from, to)
    return drawn.length === 0 ? [] : [{ ...group, drawn }]
  })
}
