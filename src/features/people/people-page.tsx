import { PageHead } from '../../components/page-head'

export function PeoplePage() {
  return <PageHead title="…" />
}
