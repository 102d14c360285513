import type { ReactNode } from 'react'
import { DataText } from '../../components/data-text'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import { useDueReason } from './use-due-reason'
import { useTargetWords } from './use-target-words'

export interface Reason {
  words: ReactNode
  /** The arithmetic, with the numbers that the screen shows. */
  sum?: ReactNode
}

/** How a status was reached, step by step; `asOf` is the day of the data. */
export function useTargetReasons(judged: JudgedIndicator, asOf: LocalDate): readonly Reason[] {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const dueReason = useDueReason()
  const { indicator, point, actual, due, percent, thresholds, expected, token, path } = judged
  const { goal, direction, note, unit } = indicator
  const isAtMost = direction === 'at-most'
  const [part, whole] = isAtMost ? [due, actual] : [actual, due]
  const hasBoth = part !== null && whole !== null && direction !== null
  const isByPath = token === 'late' || token === 'at-risk' || token === 'on-track'
  const goalWord =
    direction === null ? 'goalOpen' : isAtMost ? ('goalAtMost' as const) : ('goalAtLeast' as const)
  const pointWords = point
    ? t(point.estimated ? 'targets.why.estimatedPoint' : 'targets.why.point', {
        period: format.period(point.period),
        moment: format.date(point.moment),
      })
    : t('targets.why.noPoint', { date: format.date(asOf) })
  const ratio = hasBoth &&
    percent !== null && {
      part: words.valueOf(indicator, part),
      whole: words.valueOf(indicator, whole),
      percent: words.percentOf(judged),
    }
  const reasons: Reason[] = []
  if (path) reasons.push(dueReason(indicator, path))
  reasons.push({
    words: [
      pointWords,
      isAtMost && hasBoth && t('targets.why.atMost'),
      hasBoth && percent === null && t('targets.why.noRatio'),
    ]
      .filter(Boolean)
      .join(' '),
    ...(ratio ? { sum: t('targets.why.ratio', ratio) } : {}),
  })
  if (isByPath && percent !== null) {
    reasons.push({
      words: t('targets.why.thresholds', {
        onTrack: format.integer(thresholds.onTrack),
        atRisk: format.integer(thresholds.atRisk),
      }),
      sum: t('targets.why.verdict', {
        percent: words.percentOf(judged),
        word: words.statusOf(judged),
      }),
    })
  }
  if (goal) {
    const isEarly = token === 'done' && !judged.isGoalClosed
    const goalWords = t(`targets.why.${goalWord}`, {
      period: format.period(goal.period),
      value: words.goalOf(indicator),
      unit,
    })
    reasons.push({ words: isEarly ? `${goalWords} ${t('targets.why.early')}` : goalWords })
  }
  if (expected !== null) {
    reasons.push({ words: t('targets.why.waits', { period: format.period(expected) }) })
  }
  if (note !== undefined && note !== '') reasons.push({ words: <DataText>{note}</DataText> })
  return reasons
}
