import type { IndicatorScope } from '../../contract/indicators'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'

/** "Nhiệm kỳ 2025–2030", "Kế hoạch năm 2026": what a set of indicators is called. */
export function useScopeName({ profile: { term }, asOf }: Ward): (scope: IndicatorScope) => string {
  const { t } = useTranslation()
  return (scope) => {
    if (scope === 'resolution') {
      return t('targets.scope.resolution', { from: term.from, to: term.to })
    }
    return scope === 'yearly-plan'
      ? t('targets.scope.yearly-plan', { year: asOf.slice(0, 4) })
      : t(`targets.scope.${scope}`)
  }
}
