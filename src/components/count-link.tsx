import { useFormat } from '../i18n/use-format'
import { atSnapshot, PageLink } from './page-link'
import type { PageTarget } from './page-link'

interface Props {
  count: number
  target: PageTarget
  /** Of a number that stood in another snapshot: its rows are shown as they stood there. */
  snapshotId?: string | undefined
  className?: string | undefined
  /** What the number counts, where the words around it do not say so. */
  label?: string
}

/** A number that counts rows, and leads to exactly those. */
export function CountLink({ count, target, snapshotId, className, label }: Props) {
  const format = useFormat()
  return (
    <PageLink
      target={snapshotId === undefined ? target : atSnapshot(target, snapshotId)}
      className={['count', className].filter(Boolean).join(' ')}
      label={label}
    >
      {format.integer(count)}
    </PageLink>
  )
}
