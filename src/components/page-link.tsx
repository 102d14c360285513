import { Link } from '@tanstack/react-router'
import type { CSSProperties, ReactNode } from 'react'
import { keepParams } from './kept-params'

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
  children: ReactNode
}

// The router would mark each link to the shown page as current, every number on it included; it
// writes that mark over any other, so only a link to the whole address may count as active.
const wholeAddress = { exact: true }
const inactive = { 'aria-current': undefined, className: undefined }

/** A plain link to a page of the dashboard; snapshot, comparison and language go along. */
export function PageLink({ target, className, style, label, title, current, children }: Props) {
  return (
    <Link
      to={target.to}
      search={(previous: Record<string, string | undefined>) => ({
        ...keepParams(previous),
        ...target.search,
      })}
      className={className}
      style={style}
      aria-label={label}
      title={title}
      activeOptions={wholeAddress}
      activeProps={inactive}
      aria-current={current === true ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
