/** The address of every page, by a short name; of details one each, of the normal sample. */
export const pagePaths = {
  overview: '/',
  targets: '/targets',
  programme: '/programme',
  projects: '/projects',
  hotspots: '/hotspots',
  deadlines: '/deadlines',
  people: '/people',
  digital: '/digital',
  'data-quality': '/data-quality',
  target: '/targets/CT04',
  project: '/projects/DA01',
  hotspot: '/hotspots/N01',
  task: '/deadlines/V0001',
} as const

/** A laptop, a desktop, a large screen and a telephone. */
export const screenSizes = {
  '1366x768': { width: 1366, height: 768 },
  '1920x1080': { width: 1920, height: 1080 },
  '3840x2160': { width: 3840, height: 2160 },
  '390x844': { width: 390, height: 844 },
} as const
