import { ageingBuckets } from '../../domain/due-facts'
import type { AgeingCounts } from '../../domain/due-facts'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './deadlines-scene.module.css'

interface Props {
  now: AgeingCounts
  /** At the meeting compared with; null without one. */
  before: AgeingCounts | null
}

/** Overdue work by age, a bar each: solid now, hollow then. */
export function DeadlinesSceneAgeing({ now, before }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const highest = Math.max(
    1,
    ...ageingBuckets.flatMap(({ id }) => [now[id], ...(before ? [before[id]] : [])]),
  )
  const share = (count: number): string => `${(100 * count) / highest}%`
  return (
    <ul className={styles.ageing}>
      {ageingBuckets.map(({ id }) => (
        <li key={id} className={styles.age}>
          <span>{t('wall.deadlines.days', { age: t(`deadlines.ageing.${id}`) })}</span>
          <span className={styles.bars} aria-hidden="true">
            <span className={styles.now} style={{ inlineSize: share(now[id]) }} />
            {before && <span className={styles.before} style={{ inlineSize: share(before[id]) }} />}
          </span>
          <span className={styles.number} data-some={now[id] > 0}>
            {format.integer(now[id])}
          </span>
          {before && (
            <span className={styles.then}>{t('wall.deadlines.then', { count: before[id] })}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
