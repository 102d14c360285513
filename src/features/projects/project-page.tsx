import { DetailPage } from '../../components/detail/detail-page'
import { useRecordId } from '../../components/detail/use-record-id'
import { useTranslation } from '../../i18n/use-translation'
import { ProjectDetail } from './project-detail'
import { useProjectsData } from './use-projects-data'
import type { ProjectsData } from './use-projects-data'

const find = ({ projects }: ProjectsData, id: string) =>
  projects.items.find((project) => project.id === id) ?? null

/** One project: milestones, clearance, works and money, where it lies, and what stands in its way. */
export function ProjectPage() {
  const { t } = useTranslation()
  const id = useRecordId()
  return (
    <DetailPage
      id={id}
      list={{ to: '/projects', name: t('shell.pages.projects') }}
      resource={useProjectsData()}
      find={find}
      nameOf={({ shortName, name }) => shortName ?? name}
      height={70}
    >
      {(_found, data) => <ProjectDetail key={id} id={id} data={data} />}
    </DetailPage>
  )
}
