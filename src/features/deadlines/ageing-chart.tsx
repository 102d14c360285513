import { useMemo } from 'react'
import type { CSSProperties } from 'react'
import { Chart } from '../../charts/chart'
import { atSnapshot, PageLink } from '../../components/page-link'
import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingCounts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
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
    <div className={styles.ageing} data-labels={bars.highest > 9 ? 'stacked' : 'beside'}>
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
                    style={labelPlace(earlier, count, bars.highest)}
                    label={t('deadlines.ageing.linkBefore', { count: earlier, age })}
                  >
                    {format.integer(earlier)}
                  </PageLink>
                )}
                <PageLink
                  target={target}
                  className={styles.now}
                  style={labelPlace(count, earlier ?? 0, bars.highest)}
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

/** How high its own bar is, and the higher one of the pair, above which two long numbers stand. */
const labelPlace = (count: number, other: number, highest: number): CSSProperties & Heights => ({
  '--own': `${(100 * count) / highest}%`,
  '--pair': `${(100 * Math.max(count, other)) / highest}%`,
})

type Heights = Record<'--own' | '--pair', string>
