import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchBox } from '../../components/search-box'
import {
  ChoiceFilter,
  ClearFilters,
  StatusFilter,
  TableFilters,
} from '../../components/table-filters'
import type { ChoiceOption } from '../../components/table-filters'
import { countByStatus, statusOrder } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { isInSet } from './project-rows'
import type { ProjectRow } from './project-rows'
import { projectSets } from './projects-search'
import type { ProjectsSearch } from './projects-search'

interface Props {
  rows: readonly ProjectRow[]
  search: ProjectsSearch
  update: (change: Partial<ProjectsSearch>, options?: { replace?: boolean }) => void
  onClear: () => void
}

/** Status, group, unit and search of the table of projects. */
export function ProjectFilters({ rows, search, update, onClear }: Props) {
  const { t } = useTranslation()
  const units = useUnitOptions(rows)
  const counts = useMemo(() => countByStatus(rows.map(({ judged }) => judged)), [rows])
  const { status, set, project, unit, q } = search
  const isFiltered =
    q !== '' || status.length > 0 || unit !== null || project !== null || set !== 'all'
  return (
    <TableFilters>
      <StatusFilter
        label={t('projects.page.status')}
        selected={status}
        options={statusOrder.map((token) => ({
          value: token,
          token,
          label: t(`common.status.${token}`),
          count: counts[token],
        }))}
        onChange={(next) => update({ status: next })}
      />
      <ChoiceFilter
        label={t('projects.set.label')}
        value={set === 'all' ? null : set}
        options={projectSets.flatMap((value) =>
          value === 'all'
            ? []
            : [
                {
                  value,
                  label: t(`projects.set.${value}`),
                  count: rows.filter((row) => isInSet(row, value)).length,
                },
              ],
        )}
        onChange={(next) => update({ set: projectSets.find((known) => known === next) ?? 'all' })}
      />
      <ChoiceFilter
        label={t('projects.page.unit')}
        value={unit}
        options={units}
        onChange={(next) => update({ unit: next })}
      />
      <SearchBox
        label={t('projects.page.search')}
        value={q}
        onChange={(next, options) => update({ q: next }, options)}
      />
      {isFiltered && <ClearFilters onClear={onClear} />}
    </TableFilters>
  )
}

/** The units that lead a project, by name. */
function useUnitOptions(rows: readonly ProjectRow[]): readonly ChoiceOption[] {
  const format = useFormat()
  return useMemo(() => {
    const options = new Map<string, { value: string; label: string; count: number }>()
    for (const { project, unit } of rows) {
      const value = project.leadUnitId
      const label = unit === null ? value : (unit.shortName ?? unit.name)
      const known = options.get(value) ?? { value, label, count: 0 }
      options.set(value, { ...known, count: known.count + 1 })
    }
    return [...options.values()].sort((left, right) => format.compare(left.label, right.label))
  }, [rows, format])
}
