import { useMemo } from 'react'
import { SearchBox } from '../../components/search-box'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import type { View } from '../../components/use-view'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import styles from './deadline-filters.module.css'
import { hasFilters, taskGroupings, taskWords } from './deadlines-search'
import type { CountedTaskWord } from './deadlines-search'
import { FilterChips } from './filter-chips'
import { QuickSets } from './quick-sets'
import { useSetName } from './use-set-name'
import type { TaskList } from './use-task-list'

interface Props {
  view: View
  ward: Ward
  list: TaskList
}

/** The one row of controls: which set, whose, in which groups, with which words. */
export function DeadlineFilters({ view, ward, list }: Props) {
  const { t } = useTranslation()
  const { search, set, filter, clear, model, rows } = list
  const { status, unit, group, q } = search
  const nameOf = useSetName(view, ward)
  const counts = useMemo(() => {
    const byWord = new Map<CountedTaskWord, number>()
    for (const { word } of rows) byWord.set(word, (byWord.get(word) ?? 0) + 1)
    return byWord
  }, [rows])
  return (
    <TableFilters>
      <QuickSets list={list} nameOf={nameOf} />
      {set === 'all' && (
        <ChoiceFilter
          label={t('deadlines.page.status')}
          value={status.length === 1 ? (status[0] ?? null) : null}
          options={taskWords.map((word) => ({
            value: word,
            label: t(`deadlines.word.${word}`),
            count: counts.get(word) ?? 0,
          }))}
          onChange={(next) => filter({ status: taskWords.filter((word) => word === next) })}
        />
      )}
      <FilterChips list={list} ward={ward} />
      {/* Where nothing matches, the table offers it. */}
      {hasFilters(search) && model.shown.length > 0 && <ClearFilters onClear={clear} />}
      <ChoiceFilter
        label={t('deadlines.page.unit')}
        value={unit}
        options={ward.units.map(({ id, name, shortName }) => ({
          value: id,
          label: shortName ?? name,
        }))}
        onChange={(next) => filter({ unit: next })}
      />
      <ChoiceFilter
        label={t('deadlines.page.group')}
        all={t('deadlines.grouping.unit')}
        value={group === 'unit' ? null : group}
        options={taskGroupings.flatMap((grouping) =>
          grouping === 'unit'
            ? []
            : [{ value: grouping, label: t(`deadlines.grouping.${grouping}`) }],
        )}
        onChange={(next) =>
          filter({
            group: taskGroupings.find((grouping) => grouping === next) ?? 'unit',
            // They were groups of another kind.
            closed: [],
          })
        }
      />
      <span className={styles.search}>
        <SearchBox
          label={t('deadlines.page.search')}
          value={q}
          onChange={(words, options) => filter({ q: words }, options)}
        />
      </span>
    </TableFilters>
  )
}
