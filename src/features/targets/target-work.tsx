import { combineResources } from '../../api/combine-resources'
import { decisionsQuery } from '../../api/queries/decisions'
import { programmeQuery } from '../../api/queries/programme'
import { projectsQuery } from '../../api/queries/projects'
import { tasksQuery } from '../../api/queries/tasks'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import type { Indicator } from '../../contract/indicators'
import { useTranslation } from '../../i18n/use-translation'
import { TargetWorkReady } from './target-work-ready'
import type { TargetsData } from './use-targets'

interface Props {
  indicator: Indicator
  data: TargetsData
}

/** What the target is linked with; its files are read by this page only and fail by themselves. */
export function TargetWork({ indicator, data: { view, ward } }: Props) {
  const { t } = useTranslation()
  const resource = combineResources({
    tasks: useSnapshotFile(view, tasksQuery),
    programme: useSnapshotFile(view, programmeQuery),
    projects: useSnapshotFile(view, projectsQuery),
    decisions: useSnapshotFile(view, decisionsQuery),
  })
  return (
    <ResourcePanel
      id="work"
      name={t('targets.one.work.name')}
      // What was set aside in these files is said where they are listed.
      resource={resource.state === 'ready' ? { ...resource, findings: [] } : resource}
      skeleton={<Skeleton height={16} />}
    >
      {(files) => (
        <TargetWorkReady
          indicator={indicator}
          files={files}
          ward={ward}
          reference={view.reference.date}
        />
      )}
    </ResourcePanel>
  )
}
