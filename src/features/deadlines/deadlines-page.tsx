import { PageHead } from '../../components/page-head'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useTranslation } from '../../i18n/use-translation'
import { DeadlinesReady } from './deadlines-ready'
import { useTasks } from './use-tasks'

/** All assigned work by deadline. */
export function DeadlinesPage() {
  const { t } = useTranslation()
  const resource = useTasks()
  const name = t('shell.pages.deadlines')
  return (
    <>
      {resource.state !== 'ready' && <PageHead title={name} />}
      <ResourcePanel
        id="deadlines-table"
        name={name}
        resource={resource}
        skeleton={<Skeleton height={60} />}
      >
        {(data) => <DeadlinesReady data={data} />}
      </ResourcePanel>
    </>
  )
}
