import { useTranslation } from 'react-i18next'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { ProjectsTable } from './projects-table'
import { useProjectsData } from './use-projects-data'

/** All projects as a table: what the numbers about projects lead to. */
export function ProjectsPage() {
  const { t } = useTranslation()
  const resource = useProjectsData()
  return (
    <ResourcePanel
      id="projects-table"
      name={t('shell.pages.projects')}
      resource={resource}
      skeleton={<Skeleton height={40} />}
    >
      {(data) => <ProjectsTable {...data} />}
    </ResourcePanel>
  )
}
