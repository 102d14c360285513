import { useMemo } from 'react'
import { Segments } from '../../components/segments'
import { SearchBox } from '../../components/search-box'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import type { ChoiceOption } from '../../components/table-filters'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import styles from './project-filters.module.css'
import { isInSet } from './project-rows'
import { projectCategories, projectGroupings, projectScales, projectSets } from './projects-search'
import { StatusChoice } from './status-choice'
import { useFilterOptions } from './use-filter-options'
import type { ProjectList } from './use-project-list'

interface Props {
  ward: Ward
  list: ProjectList
}

/** The one row of controls: which projects, in which groups, over how long. */
export function ProjectFilters({ ward, list }: Props) {
  const { t } = useTranslation()
  const { rows, search, update, clear, isTable } = list
  const { status, set, project, category, unit, area, group, scale, q } = search
  const { units, areas } = useFilterOptions(rows, ward)
  const sets = useMemo(
    () =>
      projectSets.flatMap((value): ChoiceOption[] =>
        value === 'all'
          ? []
          : [
              {
                value,
                label: t(`projects.set.${value}`),
                count: rows.filter((row) => isInSet(row, value)).length,
              },
            ],
      ),
    [rows, t],
  )
  const categories = projectCategories
    .map((value) => ({
      value,
      label: t(`projects.category.${value}`),
      count: rows.filter((row) => row.project.category === value).length,
    }))
    .filter(({ count }) => count > 0)
  const isFiltered =
    q !== '' || status.length > 0 || set !== 'all' || [project, category, unit, area].some(Boolean)
  return (
    <div className={styles.row}>
      <TableFilters>
        <StatusChoice list={list} />
        <ChoiceFilter
          label={t('projects.set.label')}
          value={set === 'all' ? null : set}
          options={sets}
          onChange={(next) => update({ set: projectSets.find((known) => known === next) ?? 'all' })}
        />
        <ChoiceFilter
          label={t('projects.page.category')}
          value={category}
          options={categories}
          onChange={(next) =>
            update({ category: projectCategories.find((known) => known === next) ?? null })
          }
        />
        <ChoiceFilter
          label={t('projects.page.unit')}
          value={unit}
          options={units}
          onChange={(next) => update({ unit: next })}
        />
        <ChoiceFilter
          label={t('projects.page.area')}
          value={area}
          options={areas}
          onChange={(next) => update({ area: next })}
        />
        {!isTable && (
          <>
            <ChoiceFilter
              label={t('projects.page.group')}
              all={t('projects.grouping.status')}
              value={group === 'status' ? null : group}
              options={projectGroupings.flatMap((value) =>
                value === 'status' ? [] : [{ value, label: t(`projects.grouping.${value}`) }],
              )}
              onChange={(next) =>
                update({ group: projectGroupings.find((known) => known === next) ?? 'status' })
              }
            />
            <Segments
              label={t('projects.page.scale')}
              value={scale}
              options={projectScales.map((value) => ({
                value,
                label: t(`projects.scale.${value}`),
              }))}
              onChange={(next) => update({ scale: next, page: search.page })}
            />
          </>
        )}
        {isFiltered && <ClearFilters onClear={clear} />}
        <span className={styles.search}>
          <SearchBox
            label={t('projects.page.search')}
            value={q}
            onChange={(next, options) => update({ q: next }, options)}
          />
        </span>
      </TableFilters>
    </div>
  )
}
