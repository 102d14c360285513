import { useMemo } from 'react'
import { DetailPath } from '../../components/detail/detail-path'
import { Neighbours } from '../../components/detail/neighbours'
import { PageActions } from '../../components/detail/page-actions'
import { PageHead } from '../../components/page-head'
import { useTranslation } from '../../i18n/use-translation'
import { describeTarget } from './describe-target'
import { TargetCsv } from './target-csv'
import styles from './target-detail.module.css'
import { TargetFacts } from './target-facts'
import { TargetPeriods } from './target-periods'
import { TargetPlots } from './target-plots'
import { TargetSource } from './target-source'
import { TargetWhy } from './target-why'
import { TargetWork } from './target-work'
import { targetsTarget } from './targets-search'
import { useGapWords } from './use-gap-words'
import { useTargetList } from './use-target-list'
import { nameOf, useTargetWords } from './use-target-words'
import type { TargetsData } from './use-targets'

interface Props {
  id: string
  data: TargetsData
}

/** The page of a target that the data knows. */
export function TargetDetail({ id, data }: Props) {
  const { t } = useTranslation()
  const words = useTargetWords()
  const titleOf = useGapWords()
  const { all, model } = useTargetList(data)
  const target = useMemo(() => {
    const found = all.find((row) => row.id === id)
    return found ? describeTarget(found, data) : null
  }, [all, id, data])
  if (target === null) return null
  const { judged } = target
  const { indicator } = judged
  const { goal, direction } = indicator
  const goalWord =
    direction === null
      ? 'goalOpen'
      : direction === 'at-most'
        ? ('goalAtMost' as const)
        : ('goalAtLeast' as const)
  const line = [
    indicator.shortName === undefined ? '' : `${indicator.name}.`,
    goal
      ? t(`targets.why.${goalWord}`, {
          period: goal.period.slice(0, 4),
          value: words.goalOf(indicator),
          unit: indicator.unit,
        })
      : `${t('targets.word.no-goal')}.`,
  ]
  return (
    <>
      <PageHead
        path={
          <DetailPath
            list={{ to: '/targets', name: t('shell.pages.targets') }}
            group={{
              name: t(`targets.category.${indicator.category}`),
              target: targetsTarget({
                scope: indicator.scopes[0] ?? 'resolution',
                category: indicator.category,
              }),
            }}
            here={`${indicator.code} · ${nameOf(indicator)}`}
          />
        }
        title={<span lang="vi">{titleOf(target)}</span>}
        line={`${line.filter(Boolean).join(' ')} ${t('targets.one.head', {
          measure: t(`targets.one.measure.${indicator.measure}`),
        })}`}
        tools={
          <>
            <Neighbours
              kind="indicator"
              id={id}
              list={model.shown.map((row) => ({ id: row.id, label: row.judged.indicator.code }))}
            />
            <PageActions />
            <TargetCsv target={target} />
          </>
        }
      />
      <div className={styles.page}>
        <TargetFacts target={target} data={data} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <TargetPlots target={target} asOf={data.ward.asOf} />
            <TargetPeriods target={target} data={data} />
          </div>
          <div className={styles.column}>
            <TargetWhy target={target} asOf={data.ward.asOf} />
            <TargetSource target={target} reference={data.view.reference.date} />
            <TargetWork indicator={indicator} data={data} />
          </div>
        </div>
      </div>
    </>
  )
}
