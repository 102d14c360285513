import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { rememberLoss } from '../lib/lost-part'
import { printParams } from '../lib/search-params'
import { detailPages, pages } from './pages'
import { PageFailed } from './page-failed'
import { PageNotFound } from './page-not-found'
import { enterPage, leavePage } from './readiness'
import { Shell } from './shell'

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: PageNotFound })

const routes = [...pages, ...detailPages].map(({ path, load }) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    // A page that is gone because a new version was put up: `PageFailed` loads all anew, once.
    component: lazyRouteComponent(rememberLoss(load), 'page'),
    errorComponent: PageFailed,
  }),
)

/** The file that a plain server answers with: the same page by its other name. */
const fileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/index.html',
  beforeLoad: () => {
    redirect({ to: '/', search: true, replace: true, throw: true })
  },
})

/**
 * The address is the only home of what a page shows. Parameters stay the strings they are: the default
 * parser would turn `?q=12` into a number, and each page reads its own through a codec.
 */
export const router = createRouter({
  routeTree: rootRoute.addChildren([...routes, fileRoute]),
  basepath: import.meta.env.BASE_URL,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: printParams,
  scrollRestoration: true,
  defaultPreload: 'intent',
})

router.subscribe('onBeforeNavigate', ({ hrefChanged }) => {
  if (hrefChanged) leavePage()
})
router.subscribe('onResolved', enterPage)
