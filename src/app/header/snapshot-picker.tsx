import { useNavigate } from '@tanstack/react-router'
import { snapshotIndexQuery } from '../../api/queries/snapshot-index'
import { useResource } from '../../api/use-resource'
import { useDensity } from '../../components/use-density'
import { useView } from '../../components/use-view'
import type { SnapshotEntry } from '../../contract/snapshot-index'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './header.module.css'

/**
 * Which snapshot is shown: the latest, which is followed as it changes, or an earlier one. It needs
 * the index alone, so that it leads away from a snapshot that cannot be read.
 */
export function SnapshotPicker() {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const isNarrow = useDensity() === 'narrow'
  const view = useView()
  const index = useResource(snapshotIndexQuery())
  const shown = view.state === 'ready' ? view.data : null
  const snapshots = index.state === 'ready' ? index.data.snapshots : []
  const latest = index.state === 'ready' ? index.data.latest : null
  const newest = snapshots.find(({ id }) => id === latest)
  const isListed = shown !== null && snapshots.some(({ id }) => id === shown.entry.id)
  // A small screen has room for the date, which tells snapshots apart.
  const nameOf = ({ title, asOf }: Pick<SnapshotEntry, 'title' | 'asOf'>) =>
    isNarrow ? format.date(asOf) : t('shell.header.asOf', { title, date: format.date(asOf) })
  return (
    <select
      className={styles.select}
      aria-label={t('shell.header.snapshot')}
      lang="vi"
      disabled={index.state !== 'ready'}
      value={shown?.following === true ? '' : (shown?.entry.id ?? 'unread')}
      onChange={({ target }) => {
        void navigate({
          to: '.',
          search: (previous: Record<string, string | undefined>) => ({
            ...previous,
            snapshot: target.value || undefined,
          }),
          resetScroll: false,
        })
      }}
    >
      {!shown && (
        <option value="unread" disabled>
          {t('shell.header.snapshot')}
        </option>
      )}
      {newest && (
        <option value="">
          {t(isNarrow ? 'shell.header.latestShort' : 'shell.header.latest', {
            title: isNarrow ? format.dayMonth(newest.asOf) : nameOf(newest),
          })}
        </option>
      )}
      {shown && !isListed && !shown.following && (
        <option value={shown.entry.id}>{nameOf(shown.entry)}</option>
      )}
      {snapshots.map((snapshot) => (
        <option key={snapshot.id} value={snapshot.id}>
          {nameOf(snapshot)}
        </option>
      ))}
    </select>
  )
}
