import { FactsStrip } from '../../components/detail/facts-strip'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedProject } from './describe-project'
import { useProjectFacts } from './use-project-facts'
import type { ProjectsData } from './use-projects-data'

/** Status, delay, land, works and money of a project in one row. */
export function ProjectFacts({ row, data }: { row: DescribedProject; data: ProjectsData }) {
  const { t } = useTranslation()
  const facts = useProjectFacts(row, data)
  return <FactsStrip id="facts" title={t('projects.one.facts.title')} facts={facts} />
}
