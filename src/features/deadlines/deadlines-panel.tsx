import { combineResources } from '../../api/combine-resources'
import { summaryQuery } from '../../api/queries/summary'
import { wardQuery } from '../../api/queries/ward'
import { useComparedFile, useSnapshotFile } from '../../api/use-snapshot-file'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useDensity } from '../../components/use-density'
import { useView } from '../../components/use-view'
import { useTranslation } from '../../i18n/use-translation'
import { DeadlinesPanelReady } from './deadlines-panel-ready'

/** Overdue work by age and the deadlines of the coming days, from the summary alone. */
export function DeadlinesPanel() {
  const { t } = useTranslation()
  const density = useDensity()
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const summary = useSnapshotFile(shown, summaryQuery)
  const before = useComparedFile(shown, summaryQuery)
  return (
    <ResourcePanel
      id="deadlines"
      name={t('shell.pages.deadlines')}
      resource={combineResources({ view, ward, summary, before })}
      skeleton={<Skeleton height={density === 'wide' ? 19 : 9.5} />}
    >
      {(data) => <DeadlinesPanelReady {...data} />}
    </ResourcePanel>
  )
}
