import { withPageWords } from '../i18n/i18n'
import { Overview } from './overview'

/** Every page of the navigation, in its order; `name` is its key in the catalogue. */
export const pages = [
  {
    path: '/',
    name: 'overview',
    // Comes with the application: a chunk of its own would be a request more before the first page.
    load: () => Promise.resolve({ page: Overview }),
  },
  {
    path: '/targets',
    name: 'targets',
    load: withPageWords(() =>
      import('../features/targets/targets-page').then(({ TargetsPage: page }) => ({ page })),
    ),
  },
  {
    path: '/programme',
    name: 'programme',
    load: withPageWords(() =>
      import('../features/programme/programme-page').then(({ ProgrammePage: page }) => ({ page })),
    ),
  },
  {
    path: '/projects',
    name: 'projects',
    load: withPageWords(() =>
      import('../features/projects/projects-page').then(({ ProjectsPage: page }) => ({ page })),
    ),
  },
  {
    path: '/hotspots',
    name: 'hotspots',
    load: withPageWords(() =>
      import('../features/hotspots/hotspots-page').then(({ HotspotsPage: page }) => ({ page })),
    ),
  },
  {
    path: '/deadlines',
    name: 'deadlines',
    load: withPageWords(() =>
      import('../features/deadlines/deadlines-page').then(({ DeadlinesPage: page }) => ({ page })),
    ),
  },
  {
    path: '/people',
    name: 'people',
    load: withPageWords(() =>
      import('../features/people/people-page').then(({ PeoplePage: page }) => ({ page })),
    ),
  },
  {
    path: '/digital',
    name: 'digital',
    load: withPageWords(() => import('./digital').then(({ Digital: page }) => ({ page }))),
  },
  {
    path: '/data-quality',
    name: 'dataQuality',
    load: withPageWords(() =>
      import('../features/data-quality/data-quality-page').then(({ DataQualityPage: page }) => ({
        page,
      })),
    ),
  },
] as const

export type PageName = (typeof pages)[number]['name']

/** One record each: the address holds its id, the page that it belongs to stays marked. */
export const detailPages = [
  {
    path: '/targets/$id',
    of: 'targets',
    load: withPageWords(() =>
      import('../features/targets/target-page').then(({ TargetPage: page }) => ({ page })),
    ),
  },
  {
    path: '/projects/$id',
    of: 'projects',
    load: withPageWords(() =>
      import('../features/projects/project-page').then(({ ProjectPage: page }) => ({ page })),
    ),
  },
  {
    path: '/hotspots/$id',
    of: 'hotspots',
    load: withPageWords(() =>
      import('../features/hotspots/hotspot-page').then(({ HotspotPage: page }) => ({ page })),
    ),
  },
  {
    path: '/deadlines/$id',
    of: 'deadlines',
    load: withPageWords(() =>
      import('../features/deadlines/task-page').then(({ TaskPage: page }) => ({ page })),
    ),
  },
] as const
