import { FactList } from '../../components/detail/fact-list'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { daysBetween, toEpoch, wardDate } from '../../lib/dates'
import type { LocalDate } from '../../lib/dates'
import type { DescribedTarget } from './describe-target'
import { LeadCell, OwnerCell } from './target-cells'
import { useTargetWords } from './use-target-words'
import styles from './target-source.module.css'

interface Props {
  target: DescribedTarget
  /** The day on which sources are judged. */
  reference: LocalDate
}

/** Who leads and answers, where the figures come from and how old they are, and what others planned. */
export function TargetSource({ target, reference }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const { row, judged } = target
  const { indicator, otherPlans } = judged
  const { source, owner } = row
  const name = source?.source.name ?? indicator.sourceId
  const items = [
    { label: t('targets.one.source.lead'), value: <LeadCell row={row} isWhole /> },
    { label: t('targets.one.source.owner'), value: <OwnerCell owner={owner} /> },
    {
      label: t('targets.one.source.source'),
      value: source ? (
        <RecordLink kind="source" id={source.id}>
          <DataText>{name}</DataText>
        </RecordLink>
      ) : (
        <DataText>{name}</DataText>
      ),
    },
    ...(source
      ? [
          {
            label: t('targets.one.source.cadence'),
            value:
              source.source.schedule === undefined ? (
                t(`targets.one.source.cadences.${source.source.cadence}`)
              ) : (
                <DataText>{source.source.schedule}</DataText>
              ),
          },
          { label: t('targets.one.source.age'), value: age() },
        ]
      : []),
    ...(otherPlans.length > 0 ? [{ label: t('targets.head.other'), value: plans() }] : []),
  ]
  return (
    <Panel id="source" state="ready" title={t('targets.one.source.title')}>
      <FactList items={items} />
    </Panel>
  )

  function plans() {
    return otherPlans.map((plan) => (
      <p key={`${plan.name} ${plan.period}`}>
        <DataText>{plan.name}</DataText>
        {': '}
        {t('targets.one.source.plan', {
          value: words.valueOf(indicator, plan.value),
          period: format.period(plan.period),
          percent: format.decimal(plan.percent, 1),
        })}
      </p>
    ))
  }

  function age() {
    if (source?.updatedAt == null) return t('targets.one.source.notReported')
    const days = Math.max(0, daysBetween(wardDate(toEpoch(source.updatedAt)), reference))
    return (
      <span className={styles.age}>
        <StatusShape token={source.isLate ? 'at-risk' : 'on-track'} />
        {source.daysLate === null
          ? t('targets.one.source.ageOnTime', { days })
          : t('targets.one.source.ageLate', { days, late: source.daysLate })}
      </span>
    )
  }
}
