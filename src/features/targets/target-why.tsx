import { Reasons } from '../../components/detail/reasons'
import { Panel } from '../../components/panel'
import { useTranslation } from '../../i18n/use-translation'
import type { LocalDate } from '../../lib/dates'
import type { DescribedTarget } from './describe-target'
import { ForecastReason } from './forecast-reason'
import styles from './target-why.module.css'
import { useTargetReasons } from './use-target-reasons'
import { useTargetWords } from './use-target-words'

interface Props {
  target: DescribedTarget
  asOf: LocalDate
}

/** How the status was reached, in steps, and what the pace so far leads to. */
export function TargetWhy({ target, asOf }: Props) {
  const { t } = useTranslation()
  const words = useTargetWords()
  const { judged } = target
  return (
    <Panel
      id="why"
      state="ready"
      title={t('targets.one.why.title', { word: words.statusOf(judged) })}
    >
      <Reasons steps={useTargetReasons(judged, asOf)} />
      <div className={styles.forecast}>
        <ForecastReason target={target} />
      </div>
    </Panel>
  )
}
