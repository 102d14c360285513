/** Every page that exists, in the order of the navigation; `name` is its key in the catalogue. */
export const pages = [
  {
    path: '/',
    name: 'overview',
    load: () => import('./overview').then(({ Overview: page }) => ({ page })),
  },
  {
    path: '/targets',
    name: 'targets',
    load: () =>
      import('../features/targets/targets-page').then(({ TargetsPage: page }) => ({ page })),
  },
  {
    path: '/projects',
    name: 'projects',
    load: () =>
      import('../features/projects/projects-page').then(({ ProjectsPage: page }) => ({ page })),
  },
  {
    path: '/hotspots',
    name: 'hotspots',
    load: () =>
      import('../features/hotspots/hotspots-page').then(({ HotspotsPage: page }) => ({ page })),
  },
  {
    path: '/deadlines',
    name: 'deadlines',
    load: () =>
      import('../features/deadlines/deadlines-page').then(({ DeadlinesPage: page }) => ({ page })),
  },
  {
    path: '/data-quality',
    name: 'dataQuality',
    load: () =>
      import('../features/data-quality/data-quality-page').then(({ DataQualityPage: page }) => ({
        page,
      })),
  },
] as const

export type PageName = (typeof pages)[number]['name']
