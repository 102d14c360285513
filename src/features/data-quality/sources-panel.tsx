import { combineResources } from '../../api/combine-resources'
import { wardQuery } from '../../api/queries/ward'
import { useReadings, useSnapshotFile } from '../../api/use-snapshot-file'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useView } from '../../components/use-view'
import { useTranslation } from '../../i18n/use-translation'
import { settleResource } from './settle-resource'
import { SourcesTable } from './sources-table'

/** Where the figures come from, and which of the sources are late. */
export function SourcesPanel() {
  const { t } = useTranslation()
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const readings = settleResource(useReadings(shown))
  return (
    <ResourcePanel
      id="sources"
      name={t('quality.sources.name')}
      resource={combineResources({ view, ward, readings })}
      skeleton={<Skeleton height={52} />}
    >
      {(data) => <SourcesTable {...data} />}
    </ResourcePanel>
  )
}
