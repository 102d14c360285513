import { useMemo } from 'react'
import type { Indicator } from '../../contract/indicators'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { periodEnd } from '../../lib/periods'

/** The words and figures of an indicator in the language of the page. */
export interface TargetWords {
  /** "chưa đến kỳ, 12/2026" */
  statusOf: (judged: JudgedIndicator) => string
  /** A value of the indicator's, with its decimals: 486 → "486" */
  valueOf: (indicator: Indicator, value: number | null) => string
  /** The goal's value, without decimals that say nothing: 60 → "60", 97.5 → "97,5" */
  goalOf: (indicator: Indicator) => string
  /** "76,4"; an en dash without one */
  percentOf: (judged: JudgedIndicator) => string
}

export function useTargetWords(): TargetWords {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(
    () => ({
      statusOf: ({ word, expected }) =>
        word === 'not-due' && expected !== null
          ? t('targets.wordUntil', { period: format.period(periodEnd(expected).slice(0, 7)) })
          : t(`targets.word.${word}`),
      valueOf: ({ decimals }, value) => format.decimal(value, decimals),
      goalOf: ({ goal, decimals }) =>
        goal === null
          ? ''
          : format.decimal(goal.value, Number.isInteger(goal.value) ? 0 : decimals),
      percentOf: ({ percent }) => format.decimal(percent, 1),
    }),
    [t, format],
  )
}

/** The name that fits a row; the whole one stands in its title. */
export const nameOf = ({ shortName, name }: Indicator): string => shortName ?? name

export const unitOf = ({ unitShort, unit }: Indicator): string => unitShort ?? unit
