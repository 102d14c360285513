import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { programmeSearch } from './programme-search'
import type { ProgrammeSearch } from './programme-search'

interface Props {
  /** What changes of the page's own state; the rest of it stays. */
  to: Partial<ProgrammeSearch>
  className?: string | undefined
  label?: string | undefined
  title?: string | undefined
  children: ReactNode
}

/** A link within the page: to a row, and to what one of its numbers counts. */
export function PartLink({ to, className, label, title, children }: Props) {
  return (
    <Link
      to="/programme"
      search={(previous: Record<string, string | undefined>) => {
        const rest = { ...previous }
        for (const name of Object.keys(programmeSearch.fallback)) rest[name] = undefined
        return { ...rest, ...programmeSearch.print({ ...programmeSearch.parse(previous), ...to }) }
      }}
      resetScroll={false}
      className={className}
      aria-label={label}
      title={title}
      activeOptions={wholeAddress}
      activeProps={inactive}
    >
      {children}
    </Link>
  )
}

const wholeAddress = { exact: true }
const inactive = { 'aria-current': undefined, className: undefined }
