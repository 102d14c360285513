import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useDensity } from '../../components/use-density'
import { useTranslation } from '../../i18n/use-translation'
import { HotspotsPanelReady } from './hotspots-panel-ready'
import { useHotspots } from './use-hotspots'

const heights = { narrow: 40, medium: 24, wide: 42 }

/** What is flooded or congested now: a map beside the ranked list. */
export function HotspotsPanel() {
  const { t } = useTranslation()
  const density = useDensity()
  return (
    <ResourcePanel
      id="hotspots"
      name={t('shell.pages.hotspots')}
      resource={useHotspots()}
      skeleton={<Skeleton height={heights[density]} />}
    >
      {(data) => <HotspotsPanelReady {...data} />}
    </ResourcePanel>
  )
}
