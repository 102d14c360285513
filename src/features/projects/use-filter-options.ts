import { useMemo } from 'react'
import type { ChoiceOption } from '../../components/table-filters'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import type { ProjectRow } from './project-rows'

/** The units that lead a project and the areas that one lies in, by name. */
export function useFilterOptions(
  rows: readonly ProjectRow[],
  ward: Ward,
): { units: readonly ChoiceOption[]; areas: readonly ChoiceOption[] } {
  const format = useFormat()
  return useMemo(() => {
    const areaNames = new Map(
      ward.areas.features.map(({ properties }) => [properties.id, properties.name] as const),
    )
    const units = new Map<string, ChoiceOption & { count: number }>()
    const areas = new Map<string, ChoiceOption & { count: number }>()
    const add = (known: typeof units, value: string, label: string): void => {
      known.set(value, { value, label, count: (known.get(value)?.count ?? 0) + 1 })
    }
    for (const { project, unit } of rows) {
      add(units, project.leadUnitId, unit?.shortName ?? unit?.name ?? project.leadUnitId)
      for (const area of new Set(project.areaIds)) add(areas, area, areaNames.get(area) ?? area)
    }
    const sorted = (known: typeof units): ChoiceOption[] =>
      [...known.values()].sort((left, right) => format.compare(left.label, right.label))
    return { units: sorted(units), areas: sorted(areas) }
  }, [rows, ward, format])
}
