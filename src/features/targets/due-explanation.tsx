import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../contract/indicators'
import type { DueValue } from '../../domain/indicator-path'
import { useFormat } from '../../i18n/use-format'
import { useTargetWords } from './use-target-words'

interface Props {
  indicator: Indicator
  path: DueValue
}

/** How what was due by then follows from the plan. */
export function DueExplanation({ indicator, path }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const value = words.valueOf(indicator, path.value)
  switch (path.kind) {
    case 'step':
    case 'kept':
      return <p>{t(`targets.why.${path.kind}`, { value, period: format.period(path.period) })}</p>
    case 'goal':
      return <p>{t('targets.why.goalDue', { value, period: format.period(path.period) })}</p>
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
      return (
        <>
          <p>{t('targets.why.line', figures)}</p>
          <p>{t('targets.why.lineSum', figures)}</p>
        </>
      )
    }
    case 'average': {
      const years = path.years.map(({ year, plan, actual, running }) =>
        t(running ? 'targets.why.runningYear' : 'targets.why.averageYear', {
          year,
          actual: words.valueOf(indicator, actual),
          plan: words.valueOf(indicator, plan),
        }),
      )
      return <p>{t('targets.why.average', { years: years.join('; ') })}</p>
    }
  }

  function monthsText(months: number): string {
    return format.decimal(months, Number.isInteger(months) ? 0 : 2)
  }
}
