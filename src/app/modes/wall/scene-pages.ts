import type { PageTarget } from '../../../components/page-link'
import type { WallSceneId } from '../../../domain/wall-scene'
import { links } from '../../links'

const page = (to: string): PageTarget => ({ to, search: {} })

/** The page behind each scene, which Enter opens. */
export const scenePages: Readonly<Record<WallSceneId, PageTarget>> = {
  headline: page('/'),
  targets: page('/targets'),
  projects: links.lateProjects,
  hotspots: page('/hotspots'),
  deadlines: page('/deadlines'),
  overdue: links.overdueTasks,
  services: page('/digital'),
  digital: page('/digital'),
}
