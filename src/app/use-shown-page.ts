import { useMatches } from '@tanstack/react-router'
import { detailPages, pages } from './pages'
import type { PageName } from './pages'

interface ShownPage {
  /** The page of the navigation that is shown or that the shown record belongs to; null: neither. */
  name: PageName | null
  /** One record, which names itself in the browser's title. */
  isDetail: boolean
}

/** What the address shows, by the route that matched it. */
export function useShownPage(): ShownPage {
  // The root's own match has the path '/' too, and stands alone where nothing else matched.
  const path = useMatches({
    select: (matches): string | null => {
      const path: unknown = matches.length > 1 ? matches.at(-1)?.fullPath : null
      return typeof path === 'string' ? path : null
    },
  })
  const detail = detailPages.find((known) => known.path === path)
  if (detail) return { name: detail.of, isDetail: true }
  const page = pages.find((known) => known.path === path)
  return { name: page?.name ?? null, isDetail: false }
}
