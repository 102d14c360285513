import { atSnapshot, PageLink } from '../../components/page-link'
import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingCounts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './ageing-rows.module.css'
import type { EarlierAgeing } from './ageing-table'
import { tasksTarget } from './deadlines-search'

interface Props {
  now: AgeingCounts
  before: EarlierAgeing | null
}

/** Overdue work by age, a row each: the solid bar now, the hollow one below it then. */
export function AgeingRows({ now, before }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const highest = Math.max(
    1,
    ...ageingBuckets.flatMap(({ id }) => [now[id], before?.counts[id] ?? 0]),
  )
  return (
    <ul className={styles.rows}>
      {ageingBuckets.map(({ id }) => {
        const age = t(`deadlines.ageing.${id}`)
        const target = tasksTarget({ status: ['overdue'], age: [id] })
        const earlier = before?.counts[id]
        return (
          <li key={id} className={styles.row}>
            <span className={styles.age}>{age}</span>
            <span className={styles.bars}>
              <span className={styles.lane}>
                <span className={styles.now} style={widthOf(now[id], highest)} />
                <PageLink
                  target={target}
                  className={styles.count}
                  label={t('deadlines.ageing.link', { count: now[id], age })}
                >
                  {format.integer(now[id])}
                </PageLink>
              </span>
              {before && earlier !== undefined && (
                <span className={styles.lane}>
                  <span className={styles.before} style={widthOf(earlier, highest)} />
                  <PageLink
                    target={atSnapshot(target, before.snapshotId)}
                    className={styles.countBefore}
                    label={t('deadlines.ageing.linkBefore', { count: earlier, age })}
                  >
                    {format.integer(earlier)}
                  </PageLink>
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The longest bar leaves its number room. */
const widthOf = (count: number, highest: number) => ({ width: `${(85 * count) / highest}%` })
