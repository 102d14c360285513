import { QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { RenderResult } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createAppQueryClient } from '../../src/api/query-client'
import { LinkScope } from '../../src/components/link-scope'
import { i18n, loadPageWords, showLanguage, startI18n } from '../../src/i18n/i18n'
import type { Language } from '../../src/i18n/formats'
import { TranslationProvider } from '../../src/i18n/translation-provider'
import { printParams } from '../../src/lib/search-params'

interface Rendered extends RenderResult {
  user: UserEvent
  /** The address as it is now: path and parameters. */
  address: () => string
  /** One step back, as the browser's button does it. */
  back: () => void
}

/**
 * Draws `element` at an address of the dashboard, whatever the path, with words, router and an empty
 * cache around it.
 */
export async function renderAt(
  path: string,
  element: ReactNode,
  { language = 'vi' }: { language?: Language } = {},
): Promise<Rendered> {
  if (!i18n.isInitialized) startI18n()
  await loadPageWords()
  await showLanguage(language)
  const history = createMemoryHistory({ initialEntries: [path] })
  const root = createRootRoute({
    component: () => (
      <LinkScope>
        <Outlet />
      </LinkScope>
    ),
  })
  const router = createRouter({
    history,
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: '/', component: () => element }),
      createRoute({ getParentRoute: () => root, path: '$', component: () => element }),
    ]),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: printParams,
  })
  await router.load()
  const rendered = render(
    <TranslationProvider>
      <QueryClientProvider client={createAppQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </TranslationProvider>,
  )
  return {
    ...rendered,
    user: userEvent.setup(),
    address: () => history.location.href,
    back: () => history.back(),
  }
}
