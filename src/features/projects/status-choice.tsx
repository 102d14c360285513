import { ChoiceFilter } from '../../components/table-filters'
import { countByStatus, statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import { useTranslation } from '../../i18n/use-translation'
import type { ProjectList } from './use-project-list'

const late = ['overdue', 'late'] as const satisfies readonly StatusToken[]

/** Which statuses: one, the late ones together, or what the address combines. */
export function StatusChoice({ list }: { list: ProjectList }) {
  const { t } = useTranslation()
  const { rows, search, update } = list
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const words = (tokens: readonly StatusToken[]) =>
    tokens.map((token) => t(`common.status.${token}`)).join(', ')
  const optionOf = (tokens: readonly StatusToken[]) => ({
    value: tokens.join(','),
    label: words(tokens),
    count: tokens.reduce((sum, token) => sum + counts[token], 0),
  })
  const value = search.status.join(',')
  const usual = [late, ...statusOrder.map((token) => [token])].map(optionOf)
  const isUsual = value === '' || usual.some((option) => option.value === value)
  return (
    <ChoiceFilter
      label={t('projects.page.status')}
      value={value === '' ? null : value}
      options={isUsual ? usual : [...usual, optionOf(search.status)]}
      onChange={(next) =>
        update({ status: statusOrder.filter((token) => next?.split(',').includes(token)) })
      }
    />
  )
}
