import { PageHead } from '../../components/page-head'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useTranslation } from '../../i18n/use-translation'
import { ProjectsReady } from './projects-ready'
import { projectsFigure } from './projects-search'
import { useProjectsData } from './use-projects-data'

/** All projects over time: what the numbers about projects lead to. */
export function ProjectsPage() {
  const { t } = useTranslation()
  const resource = useProjectsData()
  return (
    <>
      {resource.state !== 'ready' && <PageHead title={t('shell.pages.projects')} />}
      <ResourcePanel
        id={projectsFigure}
        name={t('shell.pages.projects')}
        resource={resource}
        skeleton={<Skeleton height={60} />}
      >
        {(data) => <ProjectsReady {...data} />}
      </ResourcePanel>
    </>
  )
}
