import { isKnownSlip } from '../../domain/project-changes'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedProject } from './describe-project'

/** The finding of a project's page: how late it is against which date, and which land is missing. */
export function useProjectTitle(): (row: DescribedProject) => string {
  const { t } = useTranslation()
  const format = useFormat()

  function finding({ judged, project }: DescribedProject): string {
    const name = project.shortName ?? project.name
    const { slip, word } = judged
    if (project.stalled) {
      return t('projects.one.title.stalled', {
        name,
        since: format.date(project.stalled.since),
        level: t(`projects.level.${project.stalled.decisionLevel}`),
      })
    }
    if (word === 'suspended') return t('projects.one.title.suspended', { name })
    if (slip === null) {
      return t(`projects.one.title.${word === 'completed' ? 'completed' : 'noMilestones'}`, {
        name,
      })
    }
    const values = {
      name,
      days: format.integer(Math.abs(slip.days)),
      due: format.date(slip.due),
      end: format.date(slip.end),
    }
    if (project.state === 'completed') {
      const how = slip.days > 0 ? 'doneLate' : slip.days < 0 ? 'doneEarly' : 'doneOnTime'
      return t(`projects.one.title.${how}`, values)
    }
    if (!isKnownSlip(slip)) return t('projects.one.title.noForecast', values)
    if (slip.days <= 0) {
      return t(`projects.one.title.${slip.days < 0 ? 'early' : 'onTime'}`, values)
    }
    return t(`projects.one.title.${slip.isExtended ? 'lateExtended' : 'late'}`, values)
  }

  return (row) => {
    const { clearance } = row
    if (clearance === null || clearance.remaining <= 0) return finding(row)
    return t('projects.one.title.withHouseholds', {
      finding: finding(row),
      left: format.integer(clearance.remaining),
      total: format.integer(clearance.clearance.households.total),
    })
  }
}
