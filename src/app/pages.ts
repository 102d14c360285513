/** Every page that exists, in the order of the navigation; `name` is its key in the catalogue. */
export const pages = [
  {
    path: '/',
    name: 'overview',
    load: () => import('./overview'),
    component: 'Overview',
  },
  {
    path: '/targets',
    name: 'targets',
    load: () => import('../features/targets/targets-page'),
    component: 'TargetsPage',
  },
  {
    path: '/projects',
    name: 'projects',
    load: () => import('../features/projects/projects-page'),
    component: 'ProjectsPage',
  },
  {
    path: '/hotspots',
    name: 'hotspots',
    load: () => import('../features/hotspots/hotspots-page'),
    component: 'HotspotsPage',
  },
  {
    path: '/deadlines',
    name: 'deadlines',
    load: () => import('../features/deadlines/deadlines-page'),
    component: 'DeadlinesPage',
  },
  {
    path: '/data-quality',
    name: 'dataQuality',
    load: () => import('../features/data-quality/data-quality-page'),
    component: 'DataQualityPage',
  },
] as const

export type PageName = (typeof pages)[number]['name']
