import { ChoiceFilter } from '../../components/table-filters'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetList } from './use-target-list'

/** Which unit leads. */
export function UnitFilter({ list: { rows, search, update } }: { list: TargetList }) {
  const { t } = useTranslation()
  const { compare } = useFormat()
  const units = new Map<string, { value: string; label: string; count: number }>()
  for (const { judged, unitShort } of rows) {
    const { leadUnitId } = judged.indicator
    const count = (units.get(leadUnitId)?.count ?? 0) + 1
    units.set(leadUnitId, { value: leadUnitId, label: unitShort, count })
  }
  return (
    <ChoiceFilter
      label={t('targets.page.unit')}
      value={search.unit}
      options={[...units.values()].sort((left, right) => compare(left.label, right.label))}
      onChange={(unit) => update({ unit })}
    />
  )
}
