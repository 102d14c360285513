import { DataText } from '../../components/data-text'
import { FactsStrip } from '../../components/detail/facts-strip'
import type { Fact } from '../../components/detail/facts-strip'
import { useMeetingName } from '../../components/use-meeting-name'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { monthsBetween } from '../../lib/dates'
import { difference, roundHalfAway } from '../../lib/numbers'
import { periodEnd } from '../../lib/periods'
import { gapOf } from './describe-target'
import type { DescribedTarget } from './describe-target'
import { unitOf, useTargetWords } from './use-target-words'
import type { TargetsData } from './use-targets'

interface Props {
  target: DescribedTarget
  data: TargetsData
}

/** Status, actual, due, both shares and the forecast, each with what it was or stands against. */
export function TargetFacts({ target, data }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const meetingName = useMeetingName()
  const { judged, then, gap, forecast } = target
  const { indicator, token, point, actual, due, percent } = judged
  const { decimals, direction, goal } = indicator
  const { comparedWith, index } = data.view
  const meeting = comparedWith && meetingName(comparedWith, index.snapshots, 'short')
  const unit = <DataText>{unitOf(indicator)}</DataText>
  const value = (number: number | null) => format.decimal(number, decimals)

  function statusNote(): string {
    if (meeting === null || then === null) return t('targets.one.facts.noThen')
    return then.token === token
      ? t('targets.one.facts.unchanged', { meeting })
      : t('targets.one.facts.changed', { meeting, status: t(`targets.status.${then.token}`) })
  }

  function gapNote(): string {
    if (gap === null || direction === null) return words.statusOf(judged)
    const size = { gap: value(Math.abs(gap)) }
    const isAtMost = direction === 'at-most'
    const word =
      gap === 0
        ? t('targets.one.facts.even')
        : gap < 0
          ? t(isAtMost ? 'targets.one.facts.under' : 'targets.one.facts.short', size)
          : t(isAtMost ? 'targets.one.facts.over' : 'targets.one.facts.ahead', size)
    const gapThen = then && gapOf(then)
    if (gapThen === null || meeting === null) return word
    return word + t('targets.one.facts.thenGap', { meeting, gap: format.signed(gapThen, decimals) })
  }

  function goalFact(): Fact {
    if (goal === null) return { label: t('targets.one.facts.noGoal'), value: '–' }
    const label = t('targets.one.facts.ofGoal', { period: format.period(goal.period) })
    const goalText = `${words.goalOf(indicator)} ${unitOf(indicator)}`
    if (actual === null || goal.value <= 0) return { label, value: '–', note: goalText }
    const share = roundHalfAway((100 * actual) / goal.value, 1)
    const left = difference(goal.value, actual, decimals) ?? 0
    const months = Math.round(
      monthsBetween(point?.moment ?? data.ward.asOf, periodEnd(goal.period)),
    )
    const note =
      direction === 'at-most'
        ? t('targets.one.facts.limit', { goal: goalText })
        : left <= 0
          ? t('targets.one.facts.reached')
          : t('targets.one.facts.left', { left: value(left), months })
    return { label, value: format.decimal(share, 1), unit: '%', note }
  }

  const change = then && difference(actual, then.actual, decimals)
  const facts: Fact[] = [
    {
      label: t('targets.one.facts.status'),
      value: words.statusOf(judged),
      token,
      note: statusNote(),
    },
    {
      label: point
        ? t(point.estimated ? 'targets.one.facts.estimated' : 'targets.one.facts.actual', {
            period: format.period(point.period),
          })
        : t('targets.one.facts.noActual'),
      value: value(actual),
      unit,
      note:
        change !== null && meeting !== null
          ? t('targets.one.facts.changedBy', { change: format.signed(change, decimals), meeting })
          : undefined,
    },
    {
      label: point
        ? t('targets.one.facts.due', { date: format.date(point.moment) })
        : t('targets.one.facts.noDue'),
      value: value(due),
      unit,
      note: gapNote(),
    },
    {
      label: t('targets.one.facts.share'),
      value: words.percentOf(judged),
      unit: '%',
      note:
        then?.percent != null && percent !== null
          ? t('targets.one.facts.shareChange', {
              change: format.signed(difference(percent, then.percent, 1), 1),
              then: format.decimal(then.percent, 1),
            })
          : undefined,
    },
    goalFact(),
    ...(typeof forecast === 'string'
      ? []
      : [
          {
            label: t('targets.one.facts.forecast', {
              period: format.period(forecast.end.slice(0, 7)),
            }),
            value: value(forecast.value),
            unit,
            note: t('targets.one.facts.interval', {
              low: value(forecast.low),
              high: value(forecast.high),
            }),
          },
        ]),
  ]
  return <FactsStrip id="facts" title={t('targets.one.facts.title')} facts={facts} />
}
