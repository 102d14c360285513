import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedTarget } from './describe-target'
import type { PlotLabel } from './target-plot'
import styles from './target-plot.module.css'
import { useTargetWords } from './use-target-words'

interface PlotLabels {
  toDate: readonly PlotLabel[]
  toGoal: readonly PlotLabel[]
}

const line = 1.0625
const large = 1.5

/** What is written at the right end of each plot: path, gap and actual; goal, forecast and interval. */
export function usePlotLabels({ judged, gap, forecast }: DescribedTarget): PlotLabels {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const { indicator, actual, due, point, token, path } = judged
  const { decimals, goal } = indicator
  const value = (number: number) => format.decimal(number, decimals)
  const toDate: PlotLabel[] = []
  // A mean over years is no point of the lines of yearly values.
  if (path?.kind !== 'average') {
    if (due !== null) {
      const text = t('targets.one.plot.due', { value: value(due) })
      toDate.push({ key: 'due', value: due, height: line, text })
    }
    if (due !== null && actual !== null && gap !== null && gap !== 0) {
      const text = (
        <span className={styles.gap} data-token={token}>
          {format.signed(gap, decimals)}
        </span>
      )
      toDate.push({ key: 'gap', value: (due + actual) / 2, height: large, text })
    }
    if (actual !== null) {
      const word = point?.estimated === true ? 'estimate' : 'actual'
      const text = <b>{t(`targets.one.plot.${word}`, { value: value(actual) })}</b>
      toDate.push({ key: 'actual', value: actual, height: line, text })
    }
  }
  const toGoal: PlotLabel[] = []
  if (goal) {
    const text = <b>{t('targets.one.plot.goal', { value: words.goalOf(indicator) })}</b>
    toGoal.push({ key: 'goal', value: goal.value, height: line, text })
  }
  if (typeof forecast !== 'string') {
    toGoal.push({
      key: 'forecast',
      value: forecast.value,
      height: 3 * line,
      text: (
        <>
          <b>{t('targets.one.plot.forecast', { value: value(forecast.value) })}</b>
          <br />
          {t('targets.one.plot.interval', {
            low: value(forecast.low),
            high: value(forecast.high),
          })}
        </>
      ),
    })
  }
  return { toDate, toGoal }
}
