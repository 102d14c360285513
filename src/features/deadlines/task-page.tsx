import { PageHead } from '../../components/page-head'

export function TaskPage() {
  return <PageHead title="…" />
}
