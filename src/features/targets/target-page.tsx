import { PageHead } from '../../components/page-head'

export function TargetPage() {
  return <PageHead title="…" />
}
