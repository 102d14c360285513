import { combineResources } from '../../api/combine-resources'
import { decisionsQuery } from '../../api/queries/decisions'
import { hotspotsQuery } from '../../api/queries/hotspots'
import { indicatorsQuery } from '../../api/queries/indicators'
import { programmeQuery } from '../../api/queries/programme'
import { tasksQuery } from '../../api/queries/tasks'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import type { Project } from '../../contract/projects'
import { useTranslation } from '../../i18n/use-translation'
import { ProjectLinksReady } from './project-links-ready'
import type { ProjectsData } from './use-projects-data'

interface Props {
  project: Project
  data: ProjectsData
}

/** What a project is linked with; its files are read by this page only and fail by themselves. */
export function ProjectLinks({ project, data: { view, ward } }: Props) {
  const { t } = useTranslation()
  const resource = combineResources({
    tasks: useSnapshotFile(view, tasksQuery),
    indicators: useSnapshotFile(view, indicatorsQuery),
    hotspots: useSnapshotFile(view, hotspotsQuery),
    decisions: useSnapshotFile(view, decisionsQuery),
    programme: useSnapshotFile(view, programmeQuery),
  })
  return (
    <ResourcePanel
      id="links"
      name={t('projects.one.links.title')}
      // What was set aside in these files is said where they are listed.
      resource={resource.state === 'ready' ? { ...resource, findings: [] } : resource}
      skeleton={<Skeleton height={16} />}
    >
      {(files) => (
        <ProjectLinksReady
          project={project}
          files={files}
          ward={ward}
          dates={{ reference: view.reference.date, asOf: view.entry.asOf }}
        />
      )}
    </ResourcePanel>
  )
}
