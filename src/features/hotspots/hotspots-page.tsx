import { useTranslation } from 'react-i18next'
import { projectsQuery } from '../../api/queries/projects'
import { useOptionalResource } from '../../api/use-resource'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { HotspotsTable } from './hotspots-table'
import { useHotspots } from './use-hotspots'

/** All flood and congestion spots as a table: what the numbers about them lead to. */
export function HotspotsPage() {
  const { t } = useTranslation()
  const resource = useHotspots()
  const snapshotId = resource.state === 'ready' ? resource.data.view.snapshotId : null
  // Only for the names of projects: without them the table stands all the same.
  const projects = useOptionalResource(snapshotId === null ? null : projectsQuery(snapshotId))
  const read = projects.state === 'ready' ? projects.data : null
  return (
    <ResourcePanel
      id="hotspots-table"
      name={t('shell.pages.hotspots')}
      resource={resource}
      skeleton={<Skeleton height={40} />}
    >
      {(data) => <HotspotsTable data={data} projects={read} />}
    </ResourcePanel>
  )
}
