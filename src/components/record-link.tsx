import type { ReactNode } from 'react'
import { PageLink } from './page-link'
import type { PageTarget } from './page-link'
import styles from './record-link.module.css'

const addresses = {
  indicator: (id: string) => ({ to: `/targets/${id}`, search: {} }),
  project: (id: string) => ({ to: `/projects/${id}`, search: {} }),
  hotspot: (id: string) => ({ to: `/hotspots/${id}`, search: {} }),
  task: (id: string) => ({ to: `/deadlines/${id}`, search: {} }),
  /** A key task, a breakthrough or a solution. */
  programme: (id: string) => ({ to: '/programme', search: { item: id } }),
  unit: (id: string) => ({ to: '/people', search: { unit: id } }),
  person: (id: string) => ({ to: '/people', search: { person: id } }),
  source: (id: string) => ({ to: '/data-quality', search: { source: id } }),
  area: (id: string) => ({ to: '/hotspots', search: { area: id } }),
} satisfies Record<string, (id: string) => PageTarget>

/** What has an id that the screen names. */
export type RecordKind = keyof typeof addresses

/** Where a record is shown by name. */
export const recordTarget = (kind: RecordKind, id: string): PageTarget => addresses[kind](id)

interface Props {
  kind: RecordKind
  id: string
  className?: string | undefined
  title?: string | undefined
  /**
   * From the list of such records to one of them: the list's filters and order go along, so that the
   * record knows its neighbours and the way back.
   */
  keepList?: boolean
  children: ReactNode
}

/** The name of a record, which leads to the page that shows it. */
export function RecordLink({ kind, id, className, title, keepList = false, children }: Props) {
  const names = [styles.link, className].filter(Boolean).join(' ')
  return (
    <PageLink target={recordTarget(kind, id)} className={names} title={title} keepList={keepList}>
      {children}
    </PageLink>
  )
}
