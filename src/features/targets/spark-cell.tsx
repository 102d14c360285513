import { use, useMemo } from 'react'
import type { JudgedIndicator } from '../../domain/indicator-status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { BoardContext } from './board-context'
import { layOutSpark } from './lay-out-spark'
import { Spark } from './spark'
import styles from './target-board.module.css'

/** A target's last twelve months, or why there are none to draw. */
export function SparkCell({ judged }: { judged: JudgedIndicator }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { rules, asOf } = use(BoardContext)
  const spark = useMemo(
    () => (rules === null ? null : layOutSpark(judged, rules, asOf)),
    [judged, rules, asOf],
  )
  if (spark === null) {
    const isYearly = judged.indicator.frequency === 'yearly' && judged.point !== null
    return isYearly && <span className={styles.word}>{t('targets.page.yearly')}</span>
  }
  const label = t('targets.page.sparkLabel', {
    from: format.decimal(spark.from, 1),
    to: format.decimal(spark.to, 1),
  })
  return <Spark spark={spark} label={label} />
}
