import { useMemo } from 'react'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { Panel } from '../../components/panel'
import { findRunStart } from '../../domain/indicator-periods'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { roundHalfAway } from '../../lib/numbers'
import type { DescribedTarget } from './describe-target'
import { layOutPlots } from './lay-out-plots'
import { PlotLegend } from './plot-legend'
import { PlotTable } from './plot-table'
import { TargetPlot } from './target-plot'
import styles from './target-plot.module.css'
import { usePlotLabels } from './use-plot-labels'
import { nameOf, unitOf } from './use-target-words'

interface Props {
  target: DescribedTarget
  asOf: LocalDate
}

/** Path and actual up to today, and up to the goal with what the pace so far leads to. */
export function TargetPlots({ target, asOf }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { judged, forecast: foretold, periods } = target
  const { indicator, point, actual, due, token } = judged
  const { decimals } = indicator
  const forecast = typeof foretold === 'string' ? null : foretold
  const plots = useMemo(() => layOutPlots(judged, forecast, asOf), [judged, forecast, asOf])
  const labels = usePlotLabels(target)
  const value = (number: number | null) => format.decimal(number, decimals)
  const start = findRunStart(periods)
  const run =
    start === null
      ? t('targets.one.plot.unknown')
      : t(isBelowPath(token) ? 'targets.one.plot.below' : 'targets.one.plot.onPath', {
          period: format.period(start),
        })
  const end = forecast ? format.period(forecast.end.slice(0, 7)) : ''
  const goalEnd = plots.toGoal ? format.period(plots.toGoal.end.slice(0, 7)) : ''

  function title(): string {
    if (forecast === null || indicator.goal === null) return run
    const rest = roundHalfAway(forecast.value - indicator.goal.value, decimals)
    const word = rest === 0 ? 'restEven' : rest < 0 ? 'restShort' : 'restMore'
    return t('targets.one.plot.keep', {
      run,
      end,
      value: value(forecast.value),
      rest: t(`targets.one.plot.${word}`, { gap: value(Math.abs(rest)) }),
    })
  }

  const description = t('targets.one.plot.description', {
    date: format.date(point?.moment ?? asOf),
    actual: value(actual),
    due: value(due),
    ahead: forecast
      ? t('targets.one.plot.ahead', {
          period: end,
          value: value(forecast.value),
          low: value(forecast.low),
          high: value(forecast.high),
        })
      : '',
  })
  return (
    <Panel
      id="plots"
      state="ready"
      title={title()}
      subtitle={t('targets.one.plot.subtitle', {
        measure: t(`targets.one.measure.${indicator.measure}`),
        unit: unitOf(indicator),
        date: format.date(point?.moment ?? asOf),
      })}
      tools={<FigureToggle id="plots" name={t('targets.one.plot.name')} />}
    >
      <ChartFigure
        id="plots"
        description={`${nameOf(indicator)}. ${description}`}
        table={() => <PlotTable target={target} />}
      >
        <div className={styles.pair}>
          <TargetPlot
            heading={
              <>
                <b>{t('targets.one.plot.toDate')}</b>, {t('targets.one.plot.toDateNote')}
              </>
            }
            laidOut={plots.toDate}
            decimals={decimals}
            labels={labels.toDate}
            isByYear={false}
            nowLabel={format.dayMonth(asOf)}
          />
          {plots.toGoal && (
            <TargetPlot
              heading={
                <>
                  <b>{t('targets.one.plot.toGoal', { period: goalEnd })}</b>,{' '}
                  {forecast
                    ? t('targets.one.plot.withForecast', { count: forecast.points })
                    : t('targets.one.plot.withoutForecast')}
                </>
              }
              laidOut={plots.toGoal}
              decimals={decimals}
              labels={labels.toGoal}
              isByYear
              nowLabel={format.date(asOf)}
            />
          )}
        </div>
        <PlotLegend hasEstimate={point?.estimated === true} hasForecast={forecast !== null} />
      </ChartFigure>
    </Panel>
  )
}
