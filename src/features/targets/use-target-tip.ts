import { useCallback } from 'react'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useTargetWords } from './use-target-words'

interface Tip {
  heading: string
  lines: readonly string[]
}

/** What a bar's tip says: the whole name, the figures behind the per cent, and their period. */
export function useTargetTip(): (judged: JudgedIndicator) => Tip {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  return useCallback(
    (judged) => {
      const { indicator, actual, due, point } = judged
      const share = t('targets.panel.share', { percent: words.percentOf(judged) })
      return {
        heading: indicator.name,
        lines: [
          `${words.statusOf(judged)}: ${share}`,
          t('targets.panel.tip', {
            actual: words.valueOf(indicator, actual),
            due: words.valueOf(indicator, due),
            unit: indicator.unit,
            period: format.period(point?.period ?? null),
          }),
        ],
      }
    },
    [t, format, words],
  )
}
