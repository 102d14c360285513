import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '../../charts/chart'
import { atSnapshot, PageLink } from '../../components/page-link'
import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingCounts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import styles from './ageing-chart.module.css'
import { buildAgeingOption } from './build-ageing-option'
import { tasksTarget } from './deadlines-search'

interface Props {
  now: AgeingCounts
  before: { counts: AgeingCounts; snapshotId: string } | null
}

/** Overdue work by age, now and then: the numbers are links in the page, the bars stand under them. */
export function AgeingChart({ now, before }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const bars = useMemo(() => {
    const list = (counts: AgeingCounts) => ageingBuckets.map((bucket) => counts[bucket.id])
    const bothLists = [list(now), before ? list(before.counts) : null] as const
    const highest = Math.max(1, ...bothLists[0], ...(bothLists[1] ?? []))
    return { now: bothLists[0], before: bothLists[1], highest }
  }, [now, before])

  return (
    <div className={styles.ageing}>
      <Chart build={buildAgeingOption} input={bars} className={styles.plot} />
      <ul className={styles.buckets}>
        {ageingBuckets.map(({ id }, place) => {
          const count = bars.now[place] ?? 0
          const earlier = bars.before?.[place]
          const target = tasksTarget({ status: ['overdue'], age: [id] })
          const age = t(`deadlines.ageing.${id}`)
          return (
            <li key={id} className={styles.bucket} data-paired={earlier !== undefined}>
              <span className={styles.column}>
                {before && earlier !== undefined && (
                  <PageLink
                    target={atSnapshot(target, before.snapshotId)}
                    className={styles.before}
                    style={heightOf(earlier, bars.highest)}
                    label={t('deadlines.ageing.linkBefore', { count: earlier, age })}
                  >
                    {format.integer(earlier)}
                  </PageLink>
                )}
                <PageLink
                  target={target}
                  className={styles.now}
                  style={heightOf(count, bars.highest)}
                  label={t('deadlines.ageing.link', { count, age })}
                >
                  {format.integer(count)}
                </PageLink>
              </span>
              <span className={styles.age}>{age}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const heightOf = (count: number, highest: number) => ({
  insetBlockEnd: `${(100 * count) / highest}%`,
})
