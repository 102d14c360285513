import { Panel } from '../../components/panel'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedProject } from './describe-project'

/** What a project has no figures of, said once in words instead of empty panels. */
export function MissingPanel({ row }: { row: DescribedProject }) {
  const { t } = useTranslation()
  const { project, milestones, obstacles, clearance } = row
  const missing = [
    ...(milestones.length === 0 ? [t('projects.one.missing.milestones')] : []),
    ...(clearance === null ? [t('projects.one.missing.clearance')] : []),
    ...(row.hasWorks ? [] : [t('projects.one.missing.works')]),
    ...(row.hasMoney ? [] : [t('projects.one.missing.money')]),
    ...(obstacles.length === 0 ? [t('projects.one.missing.obstacles')] : []),
    ...(project.location === null ? [t('projects.one.missing.location')] : []),
  ]
  if (missing.length === 0) return null
  return (
    <Panel id="missing" state="ready" title={t('projects.one.missing.title')}>
      <ul>
        {missing.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Panel>
  )
}
