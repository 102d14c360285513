import { DeadlinesPanel } from '../features/deadlines/deadlines-panel'
import { ServicesPanel } from '../features/digital/services-panel'
import { HotspotsPanel } from '../features/hotspots/hotspots-panel'
import { HeadlinePanel } from '../features/overview/headline-panel'
import { OverviewPage } from '../features/overview/overview-page'
import { LateProjectsPanel } from '../features/projects/late-projects-panel'
import { TargetsPanel } from '../features/targets/targets-panel'
import { headlineLinks, serviceLinks } from './links'

/** The overview: each panel comes from the feature whose subject it is. */
export function Overview() {
  return (
    <OverviewPage
      headline={<HeadlinePanel links={headlineLinks} />}
      targets={<TargetsPanel />}
      projects={<LateProjectsPanel />}
      deadlines={<DeadlinesPanel />}
      hotspots={<HotspotsPanel />}
      services={<ServicesPanel links={serviceLinks} />}
    />
  )
}
