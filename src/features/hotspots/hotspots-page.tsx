import { PageHead } from '../../components/page-head'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useSearchState } from '../../components/use-search-state'
import { useTranslation } from '../../i18n/use-translation'
import { HotspotsReady } from './hotspots-ready'
import { hotspotsSearch } from './hotspots-search'
import { useHotspots } from './use-hotspots'
import { usePageFiles } from './use-page-files'

/** All flood and congestion spots: what goes on now, what twelve months cost, or as a table. */
export function HotspotsPage() {
  const { t } = useTranslation()
  const resource = useHotspots()
  const files = usePageFiles(resource)
  const [{ view }] = useSearchState(hotspotsSearch)
  return (
    <>
      {resource.state !== 'ready' && <PageHead title={t('shell.pages.hotspots')} />}
      <ResourcePanel
        id={view === 'table' ? 'hotspots-table' : 'hotspots-map'}
        name={t('shell.pages.hotspots')}
        resource={resource}
        skeleton={<Skeleton height={40} />}
      >
        {(data) => <HotspotsReady data={data} files={files} />}
      </ResourcePanel>
    </>
  )
}
