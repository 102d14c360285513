import { ChoiceFilter } from '../../components/table-filters'
import { useTranslation } from '../../i18n/use-translation'
import type { SortOrder } from '../../lib/search-params'
import { targetsSearch } from './targets-search'
import type { TargetColumn } from './targets-search'
import type { TargetList } from './use-target-list'

const orders = [
  { value: 'percent', column: 'percent', descending: false },
  { value: '-percent', column: 'percent', descending: true },
  { value: 'change', column: 'change', descending: false },
  { value: 'name', column: 'name', descending: false },
  { value: 'lead', column: 'lead', descending: false },
] as const

const write = ({ column, descending }: SortOrder<TargetColumn>): string =>
  `${descending ? '-' : ''}${column}`

/** The order of the rows; the heads of the table of figures know more of them. */
export function SortChoice({ list: { search, update, model } }: { list: TargetList }) {
  const { t } = useTranslation()
  const { fallback } = targetsSearch
  const value = write(search.sort)
  const known = orders
    .filter(({ column }) => model.columns.some(({ id }) => id === column))
    .map(({ value: order }) => ({ value: order, label: t(`targets.order.${order}`) }))
  const isOther = value !== write(fallback.sort) && known.every((order) => order.value !== value)
  const columnName = model.columns.find(({ id }) => id === search.sort.column)?.header ?? ''
  return (
    <ChoiceFilter
      label={t('targets.order.label')}
      all={t('targets.order.gap')}
      value={value === write(fallback.sort) ? null : value}
      options={isOther ? [...known, { value, label: columnName }] : known}
      onChange={(next) => {
        const order = orders.find((each) => each.value === next)
        update({ sort: order ?? fallback.sort })
      }}
    />
  )
}
