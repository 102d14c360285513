import { useCallback, useMemo } from 'react'
import { useFilteredRows } from '../../components/data-table/use-filtered-rows'
import { useTableModel } from '../../components/data-table/use-table-model'
import { useFigureView } from '../../components/use-figure-view'
import { useSearchState } from '../../components/use-search-state'
import { groupRows } from './group-rows'
import { isKept, listProjectRows, projectText } from './project-rows'
import type { ProjectRow } from './project-rows'
import { projectsFigure, projectsSearch } from './projects-search'
import type { ProjectsSearch } from './projects-search'
import { useProjectColumns } from './use-project-columns'
import { useJudgedProjects } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

const rowId = ({ judged }: ProjectRow): string => judged.id

/** The projects that the address asks for, in its order, as chart and table and detail need them. */
export function useProjectList(data: ProjectsData) {
  const { ward } = data
  const { reference, entry } = data.view
  const { judged, differences } = useJudgedProjects(data)
  const referenceDate = reference.date
  const rows = useMemo(
    () => listProjectRows({ judged, differences, ward, referenceDate, asOf: entry.asOf }),
    [judged, differences, ward, referenceDate, entry.asOf],
  )
  const columns = useProjectColumns(data.view)
  const [search, updateAll] = useSearchState(projectsSearch)
  const { status, set, project, category, unit, area, group, sort, q } = search
  const keep = useCallback(
    (row: ProjectRow) => isKept(row, { status, set, project, category, unit, area }),
    [status, set, project, category, unit, area],
  )
  const update = useCallback(
    // Another choice of rows starts on its first page.
    (change: Partial<ProjectsSearch>, options?: { replace?: boolean }) =>
      updateAll({ page: 1, ...change }, options),
    [updateAll],
  )
  const shown = useFilteredRows(rows, { query: q, text: projectText, keep })
  const model = useTableModel({
    rows: shown,
    total: rows.length,
    columns,
    sort,
    onSort: (next) => update({ sort: next }),
    rowId,
  })
  const groups = useMemo(() => groupRows(model.shown, group), [model.shown, group])
  const { isTable } = useFigureView(projectsFigure)
  const ordered = isTable ? model.shown : groups.flatMap((one) => one.rows)
  const clear = () =>
    update({
      q: '',
      status: [],
      set: 'all',
      project: null,
      category: null,
      unit: null,
      area: null,
    })
  return { rows, judged, search, update, clear, model, groups, isTable, ordered }
}

export type ProjectList = ReturnType<typeof useProjectList>
