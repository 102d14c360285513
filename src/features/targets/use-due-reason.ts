import type { Indicator } from '../../contract/indicators'
import type { DueValue } from '../../domain/indicator-path'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useTargetWords } from './use-target-words'

interface DueReason {
  words: string
  sum?: string
}

/** How what was due by then follows from the plan. */
export function useDueReason(): (indicator: Indicator, path: DueValue) => DueReason {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const monthsText = (months: number) => format.decimal(months, Number.isInteger(months) ? 0 : 2)
  return (indicator, path) => {
    const value = words.valueOf(indicator, path.value)
    switch (path.kind) {
      case 'step':
      case 'kept':
        return {
          words: t(`targets.why.${path.kind}`, { value, period: format.period(path.period) }),
        }
      case 'goal':
        return { words: t('targets.why.goalDue', { value, period: format.period(path.period) }) }
      case 'line': {
        const figures = {
          value,
          from: words.valueOf(indicator, path.from.value),
          to: words.valueOf(indicator, path.to.value),
          fromDate: format.date(path.from.date),
          toDate: format.date(path.to.date),
          elapsed: monthsText(path.elapsed),
          length: monthsText(path.length),
        }
        return { words: t('targets.why.line', figures), sum: t('targets.why.lineSum', figures) }
      }
      case 'average': {
        const years = path.years.map(({ year, plan, actual, running }) =>
          t(running ? 'targets.why.runningYear' : 'targets.why.averageYear', {
            year,
            actual: words.valueOf(indicator, actual),
            plan: words.valueOf(indicator, plan),
          }),
        )
        return { words: t('targets.why.average', { years: years.join('; ') }) }
      }
    }
  }
}
