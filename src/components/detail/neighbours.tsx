import { useTranslation } from '../../i18n/use-translation'
import { RecordLink } from '../record-link'
import type { RecordKind } from '../record-link'
import styles from './neighbours.module.css'

export interface Neighbour {
  id: string
  /** Short: a code. */
  label: string
}

interface Props {
  kind: RecordKind
  /** The records of the list, in its order, that the shown one was opened from. */
  list: readonly Neighbour[]
  id: string
}

/** The records before and after this one in the list that it was opened from. */
export function Neighbours({ kind, list, id }: Props) {
  const { t } = useTranslation()
  const place = list.findIndex((other) => other.id === id)
  if (place === -1) return null
  const previous = list[place - 1]
  const next = list[place + 1]
  return (
    <>
      <span className={styles.place}>
        {t('detail.place', { place: place + 1, total: list.length })}
      </span>
      {previous && (
        <RecordLink
          kind={kind}
          id={previous.id}
          keepList
          className={styles.button}
          title={t('detail.previous', { label: previous.label })}
        >
          <Arrow path="M7.5 2.5 4 6l3.5 3.5" />
          {previous.label}
        </RecordLink>
      )}
      {next && (
        <RecordLink
          kind={kind}
          id={next.id}
          keepList
          className={styles.button}
          title={t('detail.next', { label: next.label })}
        >
          {next.label}
          <Arrow path="M4.5 2.5 8 6 4.5 9.5" />
        </RecordLink>
      )}
    </>
  )
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 12 12" className={styles.arrow} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
