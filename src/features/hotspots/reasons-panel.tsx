import { Reasons } from '../../components/detail/reasons'
import { Panel } from '../../components/panel'
import { useTranslation } from '../../i18n/use-translation'
import type { DetailProps } from './detail-props'
import { useSeveritySteps } from './use-severity-steps'

/** How the severity came about, step by step. */
export function ReasonsPanel({ row: { judged }, data, list: { words } }: DetailProps) {
  const { t } = useTranslation()
  const steps = useSeveritySteps({ judged, words, rules: data.ward.rules })
  return (
    <Panel
      id="hotspot-reasons"
      state="ready"
      title={t('hotspots.reasons', { severity: words.severity(judged) })}
    >
      <Reasons steps={steps} />
    </Panel>
  )
}
