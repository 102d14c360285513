import { Trans } from 'react-i18next'
import { useRawSearch } from '../../../components/use-raw-search'
import type { View } from '../../../components/use-view'

/** The address that brings this very sheet back: it names the snapshot and what it is compared with. */
export function Reopen({ view }: { view: View }) {
  const raw = useRawSearch()
  const params = new URLSearchParams({ mode: 'print', snapshot: view.snapshotId })
  for (const name of ['compare', 'lang', 'scenario']) {
    const value = raw[name]
    if (value !== undefined) params.set(name, value)
  }
  const address = `${new URL(import.meta.env.BASE_URL, window.location.href).href}?${params.toString()}`
  return (
    <p>
      <Trans
        i18nKey="brief.data.reopen"
        components={{ address: <a href={address}>{address}</a> }}
      />
    </p>
  )
}
