import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedTarget } from './describe-target'
import { unitOf, useTargetWords } from './use-target-words'

/** How the forecast was made and what it says about the goal, or why there is none. */
export function ForecastReason({ target: { judged, forecast } }: { target: DescribedTarget }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const { indicator } = judged
  const { decimals } = indicator
  if (typeof forecast === 'string') {
    return (
      <>
        <h3>{t('targets.one.why.none.title')}</h3>
        <p>{t(`targets.one.why.none.${forecast}`)}</p>
      </>
    )
  }
  const pace = (value: number) => format.decimal(value, decimals + 1)
  const months = format.decimal(forecast.months, Number.isInteger(forecast.months) ? 0 : 2)
  return (
    <>
      <h3>
        {t(`targets.one.why.chance.${forecast.chance}`, {
          goal: words.goalOf(indicator),
          period: format.period(indicator.goal?.period ?? null),
        })}
      </h3>
      <p>
        {t('targets.one.why.pace', {
          count: forecast.points,
          pace: pace(forecast.pace),
          unit: unitOf(indicator),
          needed: pace(forecast.needed),
        })}
      </p>
      <p>
        <strong>
          {t('targets.one.why.paceSum', {
            last: words.valueOf(indicator, forecast.last.value),
            pace: pace(forecast.pace),
            months,
            value: words.valueOf(indicator, forecast.value),
          })}
        </strong>
      </p>
      <p>
        {t('targets.one.why.interval', {
          low: pace(forecast.paceLow),
          high: pace(forecast.paceHigh),
        })}
        {forecast.isHeld && ` ${t('targets.one.why.held')}`}
      </p>
    </>
  )
}
