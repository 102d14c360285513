import { combineResources } from '../../api/combine-resources'
import { indicatorsQuery } from '../../api/queries/indicators'
import { wardQuery } from '../../api/queries/ward'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useDensity } from '../../components/use-density'
import { useView } from '../../components/use-view'
import { useTranslation } from '../../i18n/use-translation'
import type { ServiceLinks } from './service-links'
import { ServicesPanelReady } from './services-panel-ready'

export type { ServiceLinks } from './service-links'

/** The service centre's months against what is due, and the five digital fields. */
export function ServicesPanel({ links }: { links: ServiceLinks }) {
  const { t } = useTranslation()
  const density = useDensity()
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const indicators = useSnapshotFile(shown, indicatorsQuery)
  return (
    <ResourcePanel
      id="services"
      name={t('digital.panel.name')}
      resource={combineResources({ view, ward, indicators })}
      skeleton={<Skeleton height={density === 'wide' ? 9 : 19} />}
    >
      {(data) => <ServicesPanelReady {...data} links={links} />}
    </ResourcePanel>
  )
}
