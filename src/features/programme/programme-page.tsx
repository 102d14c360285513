import { PageHead } from '../../components/page-head'

export function ProgrammePage() {
  return <PageHead title="…" />
}
