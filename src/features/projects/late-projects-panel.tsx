import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useDensity } from '../../components/use-density'
import { useTranslation } from '../../i18n/use-translation'
import { ganttLayouts } from './gantt-layout'
import { LateProjectsReady } from './late-projects-ready'
import { useProjectsData } from './use-projects-data'

/** The overview's projects: the late ones over time against their dates, the longest late first. */
export function LateProjectsPanel() {
  const { t } = useTranslation()
  const density = useDensity()
  const resource = useProjectsData()
  const { rows, head, sizes } = ganttLayouts[density]
  // The subtitle's line is missing while there is no finding yet.
  const height = (head + rows * sizes.row + 17) / 16
  return (
    <ResourcePanel
      id="late-projects"
      name={t('projects.name')}
      resource={resource}
      skeleton={<Skeleton height={height} />}
    >
      {(data) => <LateProjectsReady {...data} />}
    </ResourcePanel>
  )
}
