import { useTranslation } from 'react-i18next'
import { SearchBox } from '../../components/search-box'
import {
  ChoiceFilter,
  ClearFilters,
  StatusFilter,
  TableFilters,
} from '../../components/table-filters'
import { digitalFields, serviceParts } from '../../contract/indicators'
import type { Indicator, IndicatorScope } from '../../contract/indicators'
import { countByStatus, statusOrder } from '../../domain/status'
import type { TargetRow } from './target-rows'
import type { TargetsSearch } from './targets-search'

interface Props {
  rows: readonly TargetRow[]
  search: TargetsSearch
  update: (change: Partial<TargetsSearch>, options?: { replace: boolean }) => void
  onClear: () => void
}

const hasParts = (scope: IndicatorScope) => scope === 'service-centre' || scope === 'service-score'

/** The filters that the set of indicators has a use for. */
export function TargetFilters({ rows, search, update, onClear }: Props) {
  const { t } = useTranslation()
  const { status, field, part, q } = search
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const countOf = (has: (indicator: Indicator) => boolean) =>
    rows.filter(({ judged }) => has(judged.indicator)).length
  const fields = digitalFields
    .map((value) => ({
      value,
      label: t(`targets.field.${value}`),
      count: countOf((indicator) => indicator.field === value),
    }))
    .filter(({ count }) => count > 0)
  const parts = serviceParts
    .map((value) => ({
      value,
      label: t(`targets.part.${value}`),
      count: countOf((indicator) => indicator.part === value),
    }))
    .filter(({ count }) => count > 0)
  const isFiltered = q !== '' || status.length > 0 || field !== null || part !== null
  return (
    <TableFilters>
      <StatusFilter
        label={t('targets.columns.status')}
        selected={status}
        options={statusOrder.map((token) => ({
          value: token,
          label: t(`targets.status.${token}`),
          count: counts[token],
          token,
        }))}
        onChange={(next) => update({ status: next })}
      />
      {(field !== null || (search.scope === 'digital' && fields.length > 0)) && (
        <ChoiceFilter
          label={t('targets.page.field')}
          value={field}
          options={fields}
          onChange={(next) =>
            update({ field: fields.find(({ value }) => value === next)?.value ?? null })
          }
        />
      )}
      {(part !== null || (hasParts(search.scope) && parts.length > 0)) && (
        <ChoiceFilter
          label={t('targets.page.part')}
          value={part}
          options={parts}
          onChange={(next) =>
            update({ part: parts.find(({ value }) => value === next)?.value ?? null })
          }
        />
      )}
      <SearchBox
        label={t('targets.page.search')}
        value={q}
        onChange={(text, options) => update({ q: text }, options)}
      />
      {isFiltered && <ClearFilters onClear={onClear} />}
    </TableFilters>
  )
}
