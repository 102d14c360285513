import { DetailPage } from '../../components/detail/detail-page'
import { useRecordId } from '../../components/detail/use-record-id'
import { useTranslation } from '../../i18n/use-translation'
import { HotspotDetail } from './hotspot-detail'
import { nameOf } from './spot-name'
import { useHotspots } from './use-hotspots'
import type { HotspotsData } from './use-hotspots'
import { usePageFiles } from './use-page-files'

const find = ({ hotspots }: HotspotsData, id: string) =>
  hotspots.items.find((hotspot) => hotspot.id === id) ?? null

/** One hotspot: how it stands, its course, its past, and what is to take it away. */
export function HotspotPage() {
  const { t } = useTranslation()
  const id = useRecordId()
  const resource = useHotspots()
  const files = usePageFiles(resource)
  // Facts and panels take their final height from these, so they are drawn in one go.
  const isWaiting = files.projects.state === 'loading' || files.events.state === 'loading'
  return (
    <DetailPage
      id={id}
      list={{ to: '/hotspots', name: t('shell.pages.hotspots') }}
      resource={
        resource.state === 'ready' && isWaiting
          ? { state: 'loading', retry: resource.retry }
          : resource
      }
      find={find}
      nameOf={nameOf}
      height={56}
    >
      {(_found, data) => <HotspotDetail key={id} id={id} data={data} files={files} />}
    </DetailPage>
  )
}
