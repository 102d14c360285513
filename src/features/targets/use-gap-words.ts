import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedTarget } from './describe-target'
import { nameOf, useTargetWords } from './use-target-words'

/** "Doanh nghiệp thành lập mới: 486, thiếu 34 so với lộ trình": the finding of a target's page. */
export function useGapWords(): (target: DescribedTarget) => string {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  return ({ judged, gap }) => {
    const { indicator, actual } = judged
    const { direction, decimals, unit } = indicator
    const name = nameOf(indicator)
    if (gap === null || direction === null) {
      const value = actual === null ? words.statusOf(judged) : words.valueOf(indicator, actual)
      return t('targets.one.titleWord', { name, word: value })
    }
    const share = unit === '%' ? '\u00a0%' : ''
    const values = {
      name,
      actual: words.valueOf(indicator, actual) + share,
      gap: format.decimal(Math.abs(gap), decimals),
    }
    if (gap === 0) return t('targets.one.titleEven', values)
    const isAtMost = direction === 'at-most'
    if (gap < 0) return t(isAtMost ? 'targets.one.titleUnder' : 'targets.one.titleShort', values)
    return t(isAtMost ? 'targets.one.titleOver' : 'targets.one.titleAhead', values)
  }
}
