import { ChoiceFilter } from '../../components/table-filters'
import { digitalFields, indicatorCategories, serviceParts } from '../../contract/indicators'
import type { Indicator } from '../../contract/indicators'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetList } from './use-target-list'

/** What the set is divided into: digital fields, parts of the service figures, else fields of work. */
export function FieldFilter({ list }: { list: TargetList }) {
  const { t } = useTranslation()
  const { rows, search, update } = list
  const { scope, category, field, part } = search
  const optionsOf = <Value extends string>(
    values: readonly Value[],
    label: (value: Value) => string,
    valueOf: (indicator: Indicator) => string | undefined,
  ) =>
    values
      .map((value) => ({
        value,
        label: label(value),
        count: rows.filter(({ judged }) => valueOf(judged.indicator) === value).length,
      }))
      .filter(({ count }) => count > 0)
  const fields = optionsOf(
    digitalFields,
    (value) => t(`targets.field.${value}`),
    (indicator) => indicator.field,
  )
  const parts = optionsOf(
    serviceParts,
    (value) => t(`targets.part.${value}`),
    (indicator) => indicator.part,
  )
  const categories = optionsOf(
    indicatorCategories,
    (value) => t(`targets.category.${value}`),
    (indicator) => indicator.category,
  )
  const isOfParts = scope === 'service-centre' || scope === 'service-score'
  return (
    <>
      {(field !== null || (scope === 'digital' && fields.length > 0)) && (
        <ChoiceFilter
          label={t('targets.page.field')}
          value={field}
          options={fields}
          onChange={(next) =>
            update({ field: fields.find(({ value }) => value === next)?.value ?? null })
          }
        />
      )}
      {(part !== null || (isOfParts && parts.length > 0)) && (
        <ChoiceFilter
          label={t('targets.page.part')}
          value={part}
          options={parts}
          onChange={(next) =>
            update({ part: parts.find(({ value }) => value === next)?.value ?? null })
          }
        />
      )}
      {(category !== null || (scope !== 'digital' && !isOfParts)) && (
        <ChoiceFilter
          label={t('targets.page.field')}
          value={category}
          options={categories}
          onChange={(next) =>
            update({ category: categories.find(({ value }) => value === next)?.value ?? null })
          }
        />
      )}
    </>
  )
}
