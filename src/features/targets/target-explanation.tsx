import { useTranslation } from 'react-i18next'
import { DataText } from '../../components/data-text'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { useFormat } from '../../i18n/use-format'
import type { LocalDate } from '../../lib/dates'
import { DueExplanation } from './due-explanation'
import { useTargetWords } from './use-target-words'

interface Props {
  judged: JudgedIndicator
  /** The day of the data. */
  asOf: LocalDate
}

/** How a status was reached, step by step, with the numbers that the screen shows. */
export function TargetExplanation({ judged, asOf }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const { indicator, point, actual, due, percent, thresholds, expected, token, path } = judged
  const { goal, direction, note, unit } = indicator
  const isAtMost = direction === 'at-most'
  const [part, whole] = isAtMost ? [due, actual] : [actual, due]
  const hasBoth = part !== null && whole !== null && direction !== null
  const isByPath = token === 'late' || token === 'at-risk' || token === 'on-track'
  const goalWord =
    direction === null ? 'goalOpen' : isAtMost ? ('goalAtMost' as const) : ('goalAtLeast' as const)
  return (
    <>
      <p>
        {point
          ? t(point.estimated ? 'targets.why.estimatedPoint' : 'targets.why.point', {
              period: format.period(point.period),
              moment: format.date(point.moment),
            })
          : t('targets.why.noPoint', { date: format.date(asOf) })}
      </p>
      {path && <DueExplanation indicator={indicator} path={path} />}
      {isAtMost && hasBoth && <p>{t('targets.why.atMost')}</p>}
      {hasBoth && (
        <p>
          {percent === null ? (
            t('targets.why.noRatio')
          ) : (
            <b>
              {t('targets.why.ratio', {
                part: words.valueOf(indicator, part),
                whole: words.valueOf(indicator, whole),
                percent: words.percentOf(judged),
              })}
            </b>
          )}
        </p>
      )}
      {isByPath && percent !== null && (
        <p>
          {t('targets.why.thresholds', {
            onTrack: format.integer(thresholds.onTrack),
            atRisk: format.integer(thresholds.atRisk),
          })}
        </p>
      )}
      {goal && (
        <p>
          {t(`targets.why.${goalWord}`, {
            period: format.period(goal.period),
            value: words.goalOf(indicator),
            unit,
          })}
          {token === 'done' && !judged.isGoalClosed && ` ${t('targets.why.early')}`}
        </p>
      )}
      {expected !== null && <p>{t('targets.why.waits', { period: format.period(expected) })}</p>}
      {note !== undefined && note !== '' && (
        <p>
          <DataText>{note}</DataText>
        </p>
      )}
    </>
  )
}
