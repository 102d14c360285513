import { ChoiceFilter } from '../../components/table-filters'
import { belowPath, countByStatus, statusOrder } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import type { StatusChange } from '../../domain/indicator-changes'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetList } from './use-target-list'

interface Choice {
  value: string
  label: string
  count: number
  status: readonly StatusToken[]
  changed: StatusChange | null
}

const changes = ['worse', 'better'] as const

/** Which statuses, and which changes of status. */
export function StatusChoice({ list: { rows, search, update } }: { list: TargetList }) {
  const { t } = useTranslation()
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const ofTokens = (status: readonly StatusToken[], label: string): Choice => ({
    value: status.join(','),
    label,
    count: status.reduce((sum, token) => sum + counts[token], 0),
    status,
    changed: null,
  })
  const wordOf = (token: StatusToken) => t(`targets.status.${token}`)
  const ofChange = (changed: StatusChange): Choice => ({
    value: changed,
    label: t(`targets.page.moved.${changed}`),
    count: rows.filter(({ moved }) => moved === changed).length,
    status: [],
    changed,
  })
  // An address may name several statuses, or a change too; that is one more choice.
  const named = ofTokens(search.status, search.status.map(wordOf).join(', '))
  const value = search.changed ?? named.value
  const known = [
    ofTokens(belowPath, t('targets.page.belowPath')),
    ...statusOrder.map((token) => ofTokens([token], wordOf(token))),
    ...changes.map(ofChange),
  ].filter((choice) => choice.count > 0 || choice.value === value)
  const isKnown = value === '' || known.some((choice) => choice.value === value)
  const choices = isKnown ? known : [...known, named]
  return (
    <ChoiceFilter
      label={t('targets.columns.status')}
      value={value === '' ? null : value}
      options={choices}
      onChange={(next) => {
        const choice = choices.find((each) => each.value === next)
        update({ status: choice?.status ?? [], changed: choice?.changed ?? null })
      }}
    />
  )
}
