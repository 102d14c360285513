import { useCallback, useMemo } from 'react'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import type { TableModel } from '../../components/data-table/use-table-model'
import { useSearchState } from '../../components/use-search-state'
import { nameTargetRows, rowsOfScope } from './target-rows'
import type { TargetRow, TargetTableRow } from './target-rows'
import { targetsSearch } from './targets-search'
import type { TargetColumn, TargetsSearch } from './targets-search'
import { useTargetColumns } from './use-target-columns'
import { useTargetRows } from './use-target-rows'
import type { TargetsData } from './use-targets'

const targetText = ({
  judged: { indicator },
  unitName,
  unitShort,
  owner,
  source,
}: TargetTableRow) => [
  indicator.name,
  indicator.shortName ?? null,
  indicator.code,
  unitName,
  unitShort,
  owner?.position ?? null,
  owner?.name ?? null,
  source?.source.name ?? null,
]

const rowId = ({ id }: TargetTableRow) => id

export type UpdateTargets = (change: Partial<TargetsSearch>, options?: { replace: boolean }) => void

export interface TargetList {
  search: TargetsSearch
  update: UpdateTargets
  clear: () => void
  /** Of every set. */
  all: readonly TargetRow[]
  /** Of the chosen set, before any filter. */
  rows: readonly TargetTableRow[]
  /** What the filters leave, in its order. */
  model: TableModel<TargetTableRow, TargetColumn>
}

/** The rows that the address asks for, as list, table and each target's neighbours have them. */
export function useTargetList(data: TargetsData): TargetList {
  const [search, update] = useSearchState(targetsSearch)
  const { scope, category, field, part, status, changed, unit, against } = search
  const { ward, view } = data
  const all = useTargetRows(data)
  const rows = useMemo(
    () => nameTargetRows(rowsOfScope(all, scope), ward, view.reference.date),
    [all, scope, ward, view.reference.date],
  )
  const keep = useCallback(
    ({ judged: { token, indicator, otherPlans }, moved }: TargetTableRow) =>
      (status.length === 0 || status.includes(token)) &&
      (category === null || indicator.category === category) &&
      (field === null || indicator.field === field) &&
      (part === null || indicator.part === part) &&
      (changed === null || moved === changed) &&
      (unit === null || indicator.leadUnitId === unit) &&
      (against === null || otherPlans.some(({ by }) => by === against)),
    [status, category, field, part, changed, unit, against],
  )
  const shown = useFilteredRows(rows, { query: search.q, text: targetText, keep })
  const columns = useTargetColumns(data)
  // Without a comparison there is no column of changes to sort by.
  const isKnown = columns.some(({ id }) => id === search.sort.column)
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns,
    sort: isKnown ? search.sort : targetsSearch.fallback.sort,
    onSort: (sort) => update({ sort }),
    rowId,
  })
  const clear = () => {
    const { scope: kept, sort } = search
    update({ ...targetsSearch.fallback, scope: kept, sort })
  }
  return { search, update, clear, all, rows, model }
}
