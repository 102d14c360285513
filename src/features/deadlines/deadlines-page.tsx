import { useTranslation } from 'react-i18next'
import { combineResources } from '../../api/combine-resources'
import { tasksQuery } from '../../api/queries/tasks'
import { wardQuery } from '../../api/queries/ward'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useView } from '../../components/use-view'
import { DeadlinesTable } from './deadlines-table'

/** All assigned work by deadline. */
export function DeadlinesPage() {
  const { t } = useTranslation()
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const tasks = useSnapshotFile(shown, tasksQuery)
  return (
    <ResourcePanel
      id="deadlines-table"
      name={t('shell.pages.deadlines')}
      resource={combineResources({ view, ward, tasks })}
      skeleton={<Skeleton height={40} />}
    >
      {(data) => <DeadlinesTable {...data} />}
    </ResourcePanel>
  )
}
