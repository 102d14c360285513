import { SearchBox } from '../../components/search-box'
import { ChoiceFilter, ClearFilters, TableFilters } from '../../components/table-filters'
import { planAuthors } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import { FieldFilter } from './field-filter'
import { SortChoice } from './sort-choice'
import { StatusChoice } from './status-choice'
import styles from './target-filters.module.css'
import { TargetScopes } from './target-scopes'
import { UnitFilter } from './unit-filter'
import type { TargetList } from './use-target-list'

interface Props {
  ward: Ward
  list: TargetList
}

/** The one row of controls: which set, which of it, against what, in which order. */
export function TargetFilters({ ward, list }: Props) {
  const { t } = useTranslation()
  const { rows, search, update, clear } = list
  const { q, status, category, field, part, unit, against, changed } = search
  const authors = planAuthors
    .map((by) => ({
      value: by,
      label: t(`targets.against.${by}`),
      count: rows.filter(({ judged }) => judged.otherPlans.some((plan) => plan.by === by)).length,
    }))
    .filter(({ count }) => count > 0)
  const isFiltered =
    q !== '' || status.length > 0 || [category, field, part, unit, against, changed].some(Boolean)
  return (
    <div className={styles.row}>
      <TableFilters>
        <TargetScopes ward={ward} list={list} />
        <FieldFilter list={list} />
        <StatusChoice list={list} />
        <UnitFilter list={list} />
        {(authors.length > 0 || against !== null) && (
          <ChoiceFilter
            label={t('targets.against.label')}
            all={t('targets.against.path')}
            value={against}
            options={authors}
            onChange={(next) =>
              update({ against: authors.find(({ value }) => value === next)?.value ?? null })
            }
          />
        )}
        <span className={styles.sort}>
          <SortChoice list={list} />
        </span>
        {isFiltered && <ClearFilters onClear={clear} />}
        <span className={styles.search}>
          <SearchBox
            label={t('targets.page.search')}
            value={q}
            onChange={(text, options) => update({ q: text }, options)}
          />
        </span>
      </TableFilters>
    </div>
  )
}
