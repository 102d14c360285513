import { useRouter } from '@tanstack/react-router'
import { use } from 'react'
import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import { printParams } from '../lib/search-params'
import { KeptParams, ShownParams } from './link-params'

/** Where a number leads: a page and the search parameters that show exactly what it counts. */
export interface PageTarget {
  to: string
  search: Record<string, string>
}

/** The same rows as they stood in another snapshot. */
export const atSnapshot = ({ to, search }: PageTarget, snapshot: string): PageTarget => ({
  to,
  search: { ...search, snapshot },
})

interface Props {
  target: PageTarget
  className?: string | undefined
  style?: CSSProperties
  label?: string | undefined
  title?: string | undefined
  /** The link leads to the page that is shown. */
  current?: boolean
  /** Between a list and one of its records: the list's filters and order go along too. */
  keepList?: boolean
  children: ReactNode
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * A plain link to a page of the dashboard; snapshot, comparison and language go along. Not the
 * router's own, which keeps a store and a dozen hooks for each: the overview holds 140 of them.
 */
export function PageLink({ target, className, style, label, title, current, ...rest }: Props) {
  const router = useRouter()
  const search = { ...use(rest.keepList === true ? ShownParams : KeptParams), ...target.search }
  const address = { to: target.to, search }

  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.defaultPrevented || !isPlainClick(event)) return
    event.preventDefault()
    void router.navigate(address)
  }
  const prepare = () => void router.preloadRoute(address).catch(() => undefined)

  return (
    <a
      href={base + target.to + printParams(search)}
      className={className}
      style={style}
      aria-label={label}
      title={title}
      aria-current={current === true ? 'page' : undefined}
      onClick={follow}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {rest.children}
    </a>
  )
}

/** Any other is the browser's: a new tab, a new window, a download. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
