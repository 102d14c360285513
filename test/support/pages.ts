/** The address of every page, by a short name. */
export const pagePaths = {
  overview: '/',
  targets: '/targets',
  projects: '/projects',
  hotspots: '/hotspots',
  deadlines: '/deadlines',
  'data-quality': '/data-quality',
} as const

/** A laptop, a desktop, a large screen and a telephone. */
export const screenSizes = {
  '1366x768': { width: 1366, height: 768 },
  '1920x1080': { width: 1920, height: 1080 },
  '3840x2160': { width: 3840, height: 2160 },
  '390x844': { width: 390, height: 844 },
} as const
