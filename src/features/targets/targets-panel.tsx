import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useDensity } from '../../components/use-density'
import { useTranslation } from '../../i18n/use-translation'
import { TargetsPanelReady } from './targets-panel-ready'
import { useTargets } from './use-targets'

/** The resolution's targets as per cent of what is due by now, the widest gap first. */
export function TargetsPanel() {
  const { t } = useTranslation()
  const density = useDensity()
  return (
    <ResourcePanel
      id="targets"
      name={t('shell.pages.targets')}
      resource={useTargets()}
      skeleton={<Skeleton height={density === 'narrow' ? 24 : 26} />}
    >
      {(data) => <TargetsPanelReady data={data} />}
    </ResourcePanel>
  )
}
