import { PageHead } from '../../components/page-head'

export function ProjectPage() {
  return <PageHead title="…" />
}
