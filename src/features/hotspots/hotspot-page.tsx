import { PageHead } from '../../components/page-head'

export function HotspotPage() {
  return <PageHead title="…" />
}
