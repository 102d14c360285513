import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useView } from '../../components/use-view'
import { useFormat } from '../../i18n/use-format'
import styles from './header.module.css'

/** Which snapshot is shown: the latest, which is followed as it changes, or an earlier one. */
export function SnapshotPicker() {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const view = useView()
  if (view.state !== 'ready') {
    return (
      <select className={styles.select} aria-label={t('shell.header.snapshot')} disabled>
        <option>{t('shell.header.snapshot')}</option>
      </select>
    )
  }
  const { snapshots, latest } = view.data.index
  const { entry, following } = view.data
  const nameOf = ({ title, asOf }: { title: string; asOf: string }) =>
    t('shell.header.asOf', { title, date: format.date(asOf) })
  const newest = snapshots.find(({ id }) => id === latest) ?? entry
  const isListed = snapshots.some(({ id }) => id === entry.id)
  return (
    <select
      className={styles.select}
      aria-label={t('shell.header.snapshot')}
      lang="vi"
      value={following ? '' : entry.id}
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
      <option value="">{t('shell.header.latest', { title: nameOf(newest) })}</option>
      {!isListed && !following && <option value={entry.id}>{nameOf(entry)}</option>}
      {snapshots.map((snapshot) => (
        <option key={snapshot.id} value={snapshot.id}>
          {nameOf(snapshot)}
        </option>
      ))}
    </select>
  )
}
