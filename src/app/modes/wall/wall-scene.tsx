import { DeadlinesScene } from '../../../features/deadlines/deadlines-scene'
import { OverdueScene } from '../../../features/deadlines/overdue-scene'
import { DigitalScene } from '../../../features/digital/digital-scene'
import { ServicesScene } from '../../../features/digital/services-scene'
import { HotspotsScene } from '../../../features/hotspots/hotspots-scene'
import { HeadlineScene } from '../../../features/overview/headline-scene'
import { ProjectsScene } from '../../../features/projects/projects-scene'
import { TargetsScene } from '../../../features/targets/targets-scene'
import type { WallDistance } from '../../../domain/wall-rows'
import type { WallSceneId } from '../../../domain/wall-scene'
import { serviceLinks } from '../../links'

interface Props {
  id: WallSceneId
  distance: WallDistance
  /** A severe hotspot has put its scene between the others. */
  isUrgent: boolean
}

/** One scene, from the feature whose subject it is. */
export function WallScene({ id, distance, isUrgent }: Props) {
  switch (id) {
    case 'headline':
      return <HeadlineScene distance={distance} />
    case 'targets':
      return <TargetsScene distance={distance} />
    case 'projects':
      return <ProjectsScene distance={distance} />
    case 'hotspots':
      return <HotspotsScene distance={distance} isUrgent={isUrgent} />
    case 'deadlines':
      return <DeadlinesScene />
    case 'overdue':
      return <OverdueScene distance={distance} />
    case 'services':
      return <ServicesScene links={serviceLinks} />
    case 'digital':
      return <DigitalScene links={serviceLinks} />
  }
}
