import { PageHead } from '../../components/page-head'

export function DigitalPage() {
  return <PageHead title="…" />
}
